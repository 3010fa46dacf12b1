namespace DailyBatch.Core.Pictures;

/// <summary>Draws or fetches the pictures of scenes; cached by all that shaped them.</summary>
public interface IPictureSource
{
    /// <summary>The provider's name for metadata, for instance <c>vector</c>.</summary>
    string Name { get; }

    /// <summary>How many pictures are best asked for at once. One where the order decides what is shown, or where more would only get in each other's way.</summary>
    int AtOnce => 1;

    /// <summary>Draws one picture, from the cache where it was drawn before.</summary>
    /// <exception cref="Runtime.FaultException">A tool is missing or failed.</exception>
    Task<ScenePicture> DrawAsync(PictureRequest request, CancellationToken token);
}

namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>What is done to frames before they are encoded, one after the other.</summary>
/// <param name="Filters">The filters; those that are null are left out.</param>
internal sealed record PictureFilters(params IReadOnlyList<string?> Filters) : IRenderArgument
{
    /// <summary>Name of the captions in the work folder.</summary>
    public const string CaptionsFile = "captions.ass";

    /// <summary>Name of the folder with the caption font in the work folder.</summary>
    public const string FontsFolder = "fonts";

    /// <summary>Burns the captions in. Plain relative names: a filter's options cannot hold the apostrophes and colons of users' paths.</summary>
    public const string Captions = $"ass={CaptionsFile}:fontsdir={FontsFolder}";

    /// <inheritdoc/>
    public IReadOnlyList<string> Words => Filters.OfType<string>().ToList() is { Count: > 0 } filters ? ["-vf", string.Join(',', filters)] : [];
}

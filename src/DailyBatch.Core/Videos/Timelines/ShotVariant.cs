namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Which view of its scene a shot shows, see <see cref="Pictures.PictureRequest.Variant"/>.</summary>
internal static class ShotVariant
{
    /// <summary>The whole place.</summary>
    public const int Wide = 0;

    /// <summary>The people.</summary>
    public const int Near = 1;

    /// <summary>The thing that tells the story.</summary>
    public const int Prop = 2;

    /// <summary>A character's face, whose mouth and eyes can move.</summary>
    public const int Face = 3;
}

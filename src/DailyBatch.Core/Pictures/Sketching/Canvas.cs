namespace DailyBatch.Core.Pictures.Sketching;

/// <summary>The size of what is drawn: the video's frame and a margin around it, so that the camera can move.</summary>
internal static class Canvas
{
    /// <summary>The frame of the video in pixels; drawings use its coordinates.</summary>
    public const int FrameWidth = 1080;

    /// <summary>The frame of the video in pixels.</summary>
    public const int FrameHeight = 1920;

    /// <summary>Pixels left and right of the frame.</summary>
    public const int MarginX = 108;

    /// <summary>Pixels above and below the frame.</summary>
    public const int MarginY = 192;

    public const int Width = FrameWidth + 2 * MarginX;

    public const int Height = FrameHeight + 2 * MarginY;

    /// <summary>Where the frame lies on the canvas when the camera is in the middle.</summary>
    public static LayerBox Frame { get; } = new(MarginX, MarginY, FrameWidth, FrameHeight);

    public const double Left = -MarginX;

    public const double Top = -MarginY;

    public const double Right = FrameWidth + MarginX;

    public const double Bottom = FrameHeight + MarginY;
}

namespace DailyBatch.Core.Videos.Frames;

/// <summary>The size of frames.</summary>
/// <param name="Width">Pixels, even.</param>
/// <param name="Height">Pixels, even.</param>
internal readonly record struct FrameSize(int Width, int Height)
{
    /// <summary>The frame of a short.</summary>
    public static FrameSize Portrait { get; } = new(1080, 1920);

    /// <summary>The same at half its width and height.</summary>
    public static FrameSize Draft { get; } = new(540, 960);

    /// <summary>The frame of a thumbnail.</summary>
    public static FrameSize Thumbnail { get; } = new(1280, 720);

    /// <summary>Whether layers are wanted at half their width and height: samplers cannot leave pixels out.</summary>
    public bool IsHalf => this == Draft;

    /// <summary>Bytes of a frame as yuv420p.</summary>
    public int Bytes => Width * Height * 3 / 2;
}

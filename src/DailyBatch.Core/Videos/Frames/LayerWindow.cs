namespace DailyBatch.Core.Videos.Frames;

/// <summary>The part of a layer that a frame shows, in the layer's pixels.</summary>
/// <param name="Left">Coordinate of the frame's first column.</param>
/// <param name="Top">Coordinate of the frame's first row.</param>
/// <param name="Step">From one pixel of the frame to the next.</param>
internal readonly record struct LayerWindow(double Left, double Top, double Step)
{
    // Our layers' chroma lies in the middle of 2x2 pixels. A frame's lies on the left pixel of the two, between the rows:
    // that is where H.264 expects it when nothing is said (ITU-T H.264, figure E-1, type 0).
    private const double Middle = 0.5;

    /// <summary>Coordinate of the first column of chroma, in the layer's chroma pixels.</summary>
    public double ChromaLeft => (Left - Middle) / 2;

    /// <summary>Coordinate of the first row of chroma, in the layer's chroma pixels.</summary>
    public double ChromaTop => (Top + Middle * Step - Middle) / 2;
}

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Where the camera looks.</summary>
/// <param name="Zoom">1 sees as much of the picture as the frame's shape allows, 2 half of that.</param>
/// <param name="X">How far it looks to the right of the centre, as a share of the picture's width.</param>
/// <param name="Y">How far below the centre, as a share of the picture's height.</param>
/// <param name="Parallax">1 for depth as we show it, 0 for a flat picture.</param>
internal readonly record struct CameraView(double Zoom, double X, double Y, double Parallax = 1)
{
    // How much more than the middle the nearest layer grows and shifts; the farthest does so much less.
    private const double Growth = 0.3;
    private const double Drift = 0.55;

    /// <summary>What it sees of a layer: near layers grow and shift more than far ones, which is what gives depth.</summary>
    public LayerWindow On(LayerPlanes layer, FrameSize frame)
    {
        var (width, height) = layer.Within is { } picture ? (picture.Width, picture.Height) : (layer.Luma.Width, layer.Luma.Height);
        var (left, top) = layer.Within is { Box: var box } ? (box.Left, box.Top) : (0, 0);
        var nearness = Parallax * (2 * layer.Depth - 1);
        var zoom = 1 + (Zoom - 1) * (1 + Growth * nearness);
        var step = Math.Min((double)width / frame.Width, (double)height / frame.Height) / zoom;
        var shift = 1 + Drift * nearness;
        return new LayerWindow(First(width, frame.Width * step, X * shift, step) - left, First(height, frame.Height * step, Y * shift, step) - top, step);
    }

    /// <summary>The layer's coordinate of the first pixel's centre; the view never leaves the layer.</summary>
    private static double First(int length, double seen, double offset, double step)
    {
        var start = (length - seen) / 2 + offset * length;
        return Math.Clamp(start, 0, Math.Max(0, length - seen)) + (step - 1) / 2;
    }
}

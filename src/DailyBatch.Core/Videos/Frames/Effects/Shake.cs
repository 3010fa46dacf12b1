namespace DailyBatch.Core.Videos.Frames.Effects;

/// <summary>A blow to the camera: it swings on two axes with frequencies that never meet, and comes to rest within a second.</summary>
internal static class Shake
{
    // A share of the picture's size: 16 pixels.
    private const double Reach = 0.0125;
    private const double Decay = 4.5;
    private const double AcrossHertz = 6.1;
    private const double UpHertz = 7.7;

    /// <summary>The view with the shake of a moment.</summary>
    /// <param name="view">Without it.</param>
    /// <param name="seconds">Since the blow.</param>
    /// <param name="strength">0 for none, 1 for the hardest.</param>
    public static CameraView On(CameraView view, double seconds, double strength)
    {
        if (strength == 0) return view;
        var swing = strength * Reach * Math.Exp(-Decay * seconds);
        return view with
        {
            X = view.X + swing * Math.Sin(2 * Math.PI * AcrossHertz * seconds),
            Y = view.Y + 0.6 * swing * Math.Sin(2 * Math.PI * UpHertz * seconds + 1),
        };
    }
}

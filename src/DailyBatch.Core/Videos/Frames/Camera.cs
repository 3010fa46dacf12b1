using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>The camera's movements. They go on at the same speed when a shot lasts longer, and never stand still.</summary>
internal static class Camera
{
    // Shares of the picture a second: fast enough to be seen, slow enough not to be noticed.
    private const double ZoomSpeed = 0.026;
    private const double ShiftSpeed = 0.017;
    private const double PunchDepth = 0.1;
    private const double PunchRate = 9;
    
    // Pictures are a tenth larger on each side than what is meant to be seen: 1.2 shows just that, 1 the margins too.
    private const double Wide = 1.09;
    private const double Middle = 1.17;
    private const double BeforePunch = 1.06;

    /// <summary>Where the camera of a shot looks.</summary>
    /// <param name="move">The movement.</param>
    /// <param name="seconds">Since the start of the shot; may lie behind its end while it melts away.</param>
    /// <param name="length">Seconds that the shot lasts.</param>
    public static CameraView At(CameraMove move, double seconds, double length)
    {
        var fromMiddle = seconds - length / 2;
        return move switch
        {
            CameraMove.PushIn => new CameraView(Wide + ZoomSpeed * seconds, 0, 0),
            CameraMove.PullOut => new CameraView(Wide + ZoomSpeed * Math.Max(0, length + 0.5 - seconds), 0, 0),
            CameraMove.PanLeft => new CameraView(Middle, -ShiftSpeed * fromMiddle, 0),
            CameraMove.PanRight => new CameraView(Middle, ShiftSpeed * fromMiddle, 0),
            CameraMove.TiltUp => new CameraView(Middle, 0, -ShiftSpeed * fromMiddle),
            _ => new CameraView(BeforePunch + PunchDepth * (1 - Math.Exp(-PunchRate * seconds)) + ZoomSpeed * seconds, 0, 0),
        };
    }
}

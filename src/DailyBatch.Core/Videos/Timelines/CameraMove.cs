namespace DailyBatch.Core.Videos.Timelines;

/// <summary>How the camera moves during a shot.</summary>
public enum CameraMove
{
    /// <summary>Slowly nearer.</summary>
    PushIn,

    /// <summary>Slowly away.</summary>
    PullOut,

    /// <summary>Sideways to the left.</summary>
    PanLeft,

    /// <summary>Sideways to the right.</summary>
    PanRight,

    /// <summary>Upwards.</summary>
    TiltUp,

    /// <summary>Quickly nearer at first, then slowly: for hook and twist.</summary>
    Punch,
}

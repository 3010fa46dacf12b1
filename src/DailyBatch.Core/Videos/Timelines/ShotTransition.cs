namespace DailyBatch.Core.Videos.Timelines;

/// <summary>How a shot comes in from the one before.</summary>
public enum ShotTransition
{
    /// <summary>At once.</summary>
    Cut,

    /// <summary>The pictures melt into each other.</summary>
    Crossfade,

    /// <summary>A white flash: for the twist.</summary>
    Flash,

    /// <summary>The camera is torn round to it: one picture pushes the other out, blurred by its speed.</summary>
    WhipPan,
}

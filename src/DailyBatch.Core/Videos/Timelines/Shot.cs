using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>A stretch of the video with one picture and one movement of the camera.</summary>
/// <param name="Beat">The beat during which it starts.</param>
/// <param name="SceneId">The scene whose picture it shows.</param>
/// <param name="Variant">Which view of the scene, see <see cref="Pictures.PictureRequest"/>.</param>
/// <param name="Emotion">The emotion that chooses the palette.</param>
/// <param name="Start">From the start of the video.</param>
/// <param name="End">From the start of the video; the next shot starts here.</param>
/// <param name="Move">How the camera moves.</param>
/// <param name="Transition">How it comes in from the shot before.</param>
public sealed record Shot(
    BeatKind Beat,
    int SceneId,
    int Variant,
    string Emotion,
    TimeSpan Start,
    TimeSpan End,
    CameraMove Move,
    ShotTransition Transition)
{
    /// <summary>Who is seen near or close up; null where it is nobody's picture.</summary>
    public string? Character { get; init; }

    /// <summary>Whether it is a talking head: the character speaks, and the mouth moves with the speech.</summary>
    public bool Talks { get; init; }

    /// <summary>How long the transition takes; zero for a cut.</summary>
    public TimeSpan TransitionLength { get; init; }

    /// <summary>Whether it belongs to the beat with which the story turns: the twist, or a reveal that is told late.</summary>
    public bool Turns { get; init; }

    /// <summary>From the story's turn on the emotion before it, whose palette must not come back; null before, and where nothing was before.</summary>
    public string? TurnedFrom { get; init; }

    /// <summary>The colours of its mood.</summary>
    public ShotGrade Grade { get; init; }

    /// <summary>How hard the camera is shaken at its start, 0 to 1.</summary>
    public double Shake { get; init; }

    /// <summary>How long it lasts.</summary>
    public TimeSpan Length => End - Start;
}

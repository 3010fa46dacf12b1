namespace DailyBatch.Core.Videos.Timelines;

/// <summary>How an edit pattern cuts. The figures are those of the audited system.</summary>
internal sealed record ShotPace
{
    /// <summary>Seconds after which a viewer who saw no change has swiped on: the first shot ends before.</summary>
    public const double FirstChange = 2;

    /// <summary>Seconds below which a shot is a flicker.</summary>
    public const double Shortest = 1.2;

    /// <summary>Seconds above which a still picture tires.</summary>
    public const double Longest = 5;

    private const double FirstShot = 1.7;
    private const double EarlySeconds = 10;

    private static readonly ShotPace Rapid = new()
    {
        Early = 1.75,
        EarlyLongest = 2,
        Later = 2.9,
        LaterLongest = 3.5,
        Transition = TimeSpan.FromSeconds(5.0 / VideoTimeline.FrameRate),
        LongestTalk = 3.5,
    };

    private static readonly ShotPace Faces = new()
    {
        Early = 2.4,
        Later = 3.2,
        Transition = TimeSpan.FromSeconds(8.0 / VideoTimeline.FrameRate),
        HeldByFaces = 0.65,
    };

    private static readonly ShotPace Cinematic = new()
    {
        Early = 4.5,
        Later = 4.5,
        Strictness = 30,
        BeatSkipped = 0.3,
        Transition = TimeSpan.FromSeconds(0.4),
        LongestTalk = 3,
        TalksAScene = 1,
    };

    /// <summary>Seconds a shot should last in the first ten seconds.</summary>
    public required double Early { get; init; }

    /// <summary>Seconds a shot should last after that.</summary>
    public required double Later { get; init; }

    /// <summary>Seconds a shot may last in the first ten seconds.</summary>
    public double EarlyLongest { get; init; } = Longest;

    /// <summary>Seconds a shot may last after that.</summary>
    public double LaterLongest { get; init; } = Longest;

    /// <summary>What a shot twice or not at all as long as it should be costs, where a cut in a sentence costs about 1.</summary>
    public double Strictness { get; init; } = 3;

    /// <summary>What it costs to show a picture on over the border of a beat in the same scene.</summary>
    public double BeatSkipped { get; init; } = 8;

    /// <summary>How long transitions take that are none of the twist's.</summary>
    public required TimeSpan Transition { get; init; }

    /// <summary>Seconds that a talking head may last.</summary>
    public double LongestTalk { get; init; } = Longest;

    /// <summary>How many lines a scene are shown as talking heads.</summary>
    public int TalksAScene { get; init; } = int.MaxValue;

    /// <summary>The share of a scene with dialogue that its speakers are seen near or close up; null leaves it to chance.</summary>
    public double? HeldByFaces { get; init; }

    /// <summary>The pace of an edit pattern; an unknown one is cut as b-roll.</summary>
    public static ShotPace Of(string editPattern) => editPattern switch
    {
        "mixed_rapid" => Rapid,
        "talking_head_heavy" => Faces,
        _ => Cinematic,
    };

    /// <summary>Seconds that a shot which starts at a frame should last.</summary>
    public double TargetAt(int frame) => frame == 0 ? FirstShot : IsEarly(frame) ? Early : Later;

    /// <summary>Seconds that a shot which starts at a frame may last.</summary>
    public double LongestAt(int frame) => frame == 0 ? FirstChange : IsEarly(frame) ? EarlyLongest : LaterLongest;

    private static bool IsEarly(int frame) => frame < EarlySeconds * VideoTimeline.FrameRate;
}

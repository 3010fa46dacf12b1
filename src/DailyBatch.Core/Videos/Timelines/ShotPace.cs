namespace DailyBatch.Core.Videos.Timelines;

/// <summary>How fast an edit pattern cuts. The figures are those of the audited system: 4 to 5 s for b-roll, at most 2 s in the first ten of a rapid edit.</summary>
/// <param name="Early">Seconds a shot should last in the first ten seconds.</param>
/// <param name="Later">Seconds a shot should last after that.</param>
internal sealed record ShotPace(double Early, double Later)
{
    /// <summary>Seconds after which a viewer who saw no change has swiped on: the first shot ends before.</summary>
    public const double FirstChange = 2;

    /// <summary>Seconds below which a shot is a flicker.</summary>
    public const double Shortest = 1.2;

    /// <summary>Seconds above which a still picture tires.</summary>
    public const double Longest = 5;

    private const double FirstShot = 1.7;
    private const double EarlySeconds = 10;

    /// <summary>The pace of an edit pattern; an unknown one is cut as b-roll.</summary>
    public static ShotPace Of(string editPattern) => editPattern switch
    {
        "mixed_rapid" => new ShotPace(1.8, 3),
        "talking_head_heavy" => new ShotPace(2.4, 3.2),
        _ => new ShotPace(3, 4.2),
    };

    /// <summary>Seconds that a shot which starts at a frame should last.</summary>
    public double TargetAt(int frame) => frame switch
    {
        0 => FirstShot,
        < (int)(EarlySeconds * VideoTimeline.FrameRate) => Early,
        _ => Later,
    };
}

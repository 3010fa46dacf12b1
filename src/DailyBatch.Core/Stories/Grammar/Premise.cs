namespace DailyBatch.Core.Stories.Grammar;

/// <summary>
/// What a story is built on: people, an object, a place, a secret, and for every beat the sentences in which it can be told.
/// One file each in <c>Stories/Premises</c>; <c>Stories/Premises/README.md</c> says how they are written.
/// </summary>
internal sealed record Premise
{
    /// <summary>Stable name, the same as the file's.</summary>
    public required string Id { get; init; }

    /// <summary>The niche whose stories it tells.</summary>
    public required string Niche { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>Themes.</summary>
    public required string[] Topics { get; init; }

    /// <summary>The moral conflict as pairs.</summary>
    public required string[] MoralAxes { get; init; }

    /// <summary>Tags of its own; those of the niche are added.</summary>
    public required string[] Tags { get; init; }

    /// <summary>Titles to choose from.</summary>
    public required string[] Titles { get; init; }

    /// <summary>Loglines to choose from.</summary>
    public required string[] Loglines { get; init; }

    /// <summary>Lines for the thumbnail to choose from.</summary>
    public required string[] HookLines { get; init; }

    /// <summary>Who takes part: <c>hero</c> is wronged, <c>rival</c> does it.</summary>
    public required CastRole[] Cast { get; init; }

    /// <summary>What differs from telling to telling and is the same within one: object, sum, street.</summary>
    public required Dictionary<string, string[]> Facts { get; init; }

    /// <summary>What is seen: <c>hook</c>, <c>setup</c>, <c>conflict</c>, <c>turn</c>, <c>end</c>.</summary>
    public required Dictionary<string, SceneSketch> Scenes { get; init; }

    /// <summary>The object in conflict.</summary>
    public required Slot[] Hook { get; init; }

    /// <summary>What set it off, told before the clash (pattern A).</summary>
    public required Slot[] Trigger { get; init; }

    /// <summary>Who, where, what was at stake, and the fact that will be turned round.</summary>
    public required Slot[] Context { get; init; }

    /// <summary>The confrontation while the secret is kept (patterns A and B).</summary>
    public required Slot[] Clash { get; init; }

    /// <summary>The secret comes out (patterns A and C).</summary>
    public required Slot[] Twist { get; init; }

    /// <summary>What had set it off, told after the clash (pattern B).</summary>
    public required Slot[] Reveal { get; init; }

    /// <summary>The confrontation when the secret is out (pattern C).</summary>
    public required Slot[] Aftermath { get; init; }

    /// <summary>The question to the viewer.</summary>
    public required Slot[] Cta { get; init; }
}

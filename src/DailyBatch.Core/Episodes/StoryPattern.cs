namespace DailyBatch.Core.Episodes;

/// <summary>An order of beats. The three patterns and their names come from the audited system and stay as they are: stored files use them.</summary>
public sealed record StoryPattern
{
    private StoryPattern(string name, params BeatKind[] beats) => (Name, Beats) = (name, beats);

    /// <summary>HOOK, TRIGGER, CONTEXT, CLASH, TWIST, CTA.</summary>
    public static StoryPattern A { get; } = new("A", BeatKind.Hook, BeatKind.Trigger, BeatKind.Context, BeatKind.Clash, BeatKind.Twist, BeatKind.Cta);

    /// <summary>HOOK, CONTEXT, CLASH, TRIGGER, CTA.</summary>
    public static StoryPattern B { get; } = new("B", BeatKind.Hook, BeatKind.Context, BeatKind.Clash, BeatKind.Trigger, BeatKind.Cta);

    /// <summary>HOOK, CONTEXT, TWIST, CLASH, CTA.</summary>
    public static StoryPattern C { get; } = new("C", BeatKind.Hook, BeatKind.Context, BeatKind.Twist, BeatKind.Clash, BeatKind.Cta);

    /// <summary>All patterns that are written. Old files may hold other words; those are read and never written.</summary>
    public static IReadOnlyList<StoryPattern> All { get; } = [A, B, C];

    /// <summary>The name in plans and stored files.</summary>
    public string Name { get; }

    /// <summary>The beats in their order.</summary>
    public IReadOnlyList<BeatKind> Beats { get; }

    /// <summary>Whether a fact is turned round.</summary>
    public bool HasTwist => Beats.Contains(BeatKind.Twist);

    /// <summary>Finds a pattern by its name; null for a word that is none.</summary>
    public static StoryPattern? Find(string? name) => All.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => Name;
}

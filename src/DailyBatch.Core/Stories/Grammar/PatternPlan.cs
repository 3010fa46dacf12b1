using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Which sentences and which picture of a premise tell a beat. It depends on the pattern: whether the secret is out decides what people can say.</summary>
internal static class PatternPlan
{
    /// <summary>The lines of a beat.</summary>
    public static Slot[] SlotsOf(Premise premise, StoryPattern pattern, BeatKind kind) => kind switch
    {
        BeatKind.Hook => premise.Hook,
        BeatKind.Trigger => ComesAfter(pattern, BeatKind.Trigger, BeatKind.Clash) ? premise.Reveal : premise.Trigger,
        BeatKind.Context => premise.Context,
        BeatKind.Clash => ComesAfter(pattern, BeatKind.Clash, BeatKind.Twist) ? premise.Aftermath : premise.Clash,
        BeatKind.Twist => premise.Twist,
        _ => premise.Cta,
    };

    /// <summary>The scenes in their order: the premise's sketch, the place in the arc, and the beats told in it.</summary>
    public static IReadOnlyList<(string Sketch, string Role, BeatKind[] Beats)> ScenesOf(StoryPattern pattern) => pattern.Name switch
    {
        "A" => [Hook, ("setup", "setup", [BeatKind.Trigger, BeatKind.Context]), Clash, Twist, End],
        "B" => [Hook, Setup, Clash, ("turn", "setup", [BeatKind.Trigger]), End],
        _ => [Hook, Setup, Twist, Clash, End],
    };

    private static (string, string, BeatKind[]) Hook => ("hook", "hook", [BeatKind.Hook]);

    private static (string, string, BeatKind[]) Setup => ("setup", "setup", [BeatKind.Context]);

    private static (string, string, BeatKind[]) Clash => ("conflict", "conflict", [BeatKind.Clash]);

    private static (string, string, BeatKind[]) Twist => ("turn", "twist", [BeatKind.Twist]);

    private static (string, string, BeatKind[]) End => ("end", "resolution", [BeatKind.Cta]);

    private static bool ComesAfter(StoryPattern pattern, BeatKind one, BeatKind other) =>
        pattern.Beats.Contains(other) && pattern.Beats.ToList().IndexOf(one) > pattern.Beats.ToList().IndexOf(other);
}

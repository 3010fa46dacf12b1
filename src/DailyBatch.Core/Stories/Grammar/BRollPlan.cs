namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Chooses four to six b-roll shots: the four categories once, and up to two more.</summary>
internal sealed class BRollPlan(Telling telling)
{
    private static readonly (string Sketch, string Category)[] Always =
        [("setup", "establishing_scene"), ("setup", "mid_shot"), ("conflict", "emotional_closeup"), ("turn", "dramatic_insert")];

    private static readonly (string Sketch, string Category)[] More =
        [("hook", "dramatic_insert"), ("turn", "emotional_closeup"), ("end", "establishing_scene"), ("conflict", "mid_shot")];

    /// <summary>The categories by sketch.</summary>
    public ILookup<string, string> Choose()
    {
        var chance = telling.Chance("b-roll");
        return Always.Concat(chance.Shuffle(More).Take(chance.Below(3))).ToLookup(s => s.Sketch, s => s.Category);
    }
}

using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Where a story turns: what follows is seen and heard in another way.</summary>
internal static class StoryTurn
{
    /// <summary>The beat that turns it: the twist; in a story without one the trigger that is told after the clash, which is its reveal. -1 when there is none.</summary>
    public static int IndexOf(IReadOnlyList<Beat> beats)
    {
        var kinds = beats.Select(b => b.Kind).ToList();
        var twist = kinds.IndexOf(BeatKind.Twist);
        if (twist >= 0) return twist;
        var clash = kinds.IndexOf(BeatKind.Clash);
        return clash < 0 ? -1 : kinds.IndexOf(BeatKind.Trigger, clash);
    }
}

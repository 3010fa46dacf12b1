using DailyBatch.Core.Planning.Proportional;
using PlannerLines;

namespace PlannerWorlds.Policies;

/// <summary>
/// The audited system: groups are drawn in proportion to their score, each once a day. While there are too few scores it goes through a fixed rotation, which begins
/// anew with every batch: what it has never made it hardly ever makes.
/// </summary>
internal sealed class AuditedPolicy() : ScoringPolicy("audited")
{
    protected override IReadOnlyList<int> Kinds(int day, int count)
    {
        var scores = Scores.Current();
        var kinds = scores.Keys.Order().ToArray();
        var weights = kinds.Select(kind => scores[kind]).ToArray();
        int[] drawn = [.. ProportionalDraw.Distinct(weights, count, Random).Select(i => kinds[i])];

        // Where fewer kinds have a score than the day has places, its simple mix fills up.
        return [.. drawn, .. Enumerable.Range(0, Choice.Kinds).Select(Rotated).Distinct().Except(drawn).Take(count - drawn.Length)];
    }

    private static int Rotated(int i) => new Choice(i % ModelChannel.Niches, i % ModelChannel.Patterns, i % ModelChannel.Emotions, 0).Kind;
}

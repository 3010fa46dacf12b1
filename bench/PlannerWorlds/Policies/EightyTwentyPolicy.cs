namespace PlannerWorlds.Policies;

/// <summary>The audit's suggestion: of five videos the four best groups, each once, and one by chance.</summary>
internal sealed class EightyTwentyPolicy() : ScoringPolicy("80/20")
{
    protected override IReadOnlyList<int> Kinds(int day, int count)
    {
        var best = Scores.Current().OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key).Take(count * 4 / 5).ToArray();
        var others = Random.Shuffle(Enumerable.Range(0, Choice.Kinds).Except(best));
        return [.. best, .. others.Take(count - best.Length)];
    }
}

using PlannerLines;

namespace PlannerWorlds.Policies;

/// <summary>A baseline that plans by the audited system's scores.</summary>
internal abstract class ScoringPolicy(string name) : SimplePolicy(name)
{
    /// <summary>The scores of what was seen so far.</summary>
    protected GroupScores Scores { get; } = new();

    public override void Start(World world, ulong seed)
    {
        base.Start(world, seed);
        Scores.Clear();
    }

    public override void Learn(IReadOnlyList<MeasuredLine> figures) => Scores.Add(figures);
}

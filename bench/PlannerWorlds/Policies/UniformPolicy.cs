using PlannerLines;

namespace PlannerWorlds.Policies;

/// <summary>Chance alone; no kind twice on a day.</summary>
internal sealed class UniformPolicy() : SimplePolicy("uniform")
{
    public override void Learn(IReadOnlyList<MeasuredLine> figures)
    {
    }

    protected override IReadOnlyList<int> Kinds(int day, int count) => Random.Shuffle(Enumerable.Range(0, Choice.Kinds))[..count];
}

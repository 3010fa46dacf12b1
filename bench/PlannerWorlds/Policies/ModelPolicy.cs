using PlannerLines;

namespace PlannerWorlds.Policies;

/// <summary>The planner's model in this process.</summary>
internal sealed class ModelPolicy : IPolicy
{
    private readonly ModelChannel _channel = new();

    public string Name => "model";

    public void Start(World world, ulong seed) => _channel.Start(seed);

    public void Learn(IReadOnlyList<MeasuredLine> figures) => _channel.Learn(figures);

    public IReadOnlyList<PlannedLine> Plan(int day, int count) => _channel.Plan(day, count);
}

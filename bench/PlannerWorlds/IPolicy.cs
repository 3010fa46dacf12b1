using PlannerLines;

namespace PlannerWorlds;

/// <summary>A way to plan. Forgets everything at the start of a world.</summary>
internal interface IPolicy
{
    /// <summary>Its name in the table.</summary>
    string Name { get; }

    /// <summary>Begins a world.</summary>
    void Start(World world, ulong seed);

    /// <summary>Takes in figures.</summary>
    void Learn(IReadOnlyList<MeasuredLine> figures);

    /// <summary>Plans a day.</summary>
    IReadOnlyList<PlannedLine> Plan(int day, int count);
}

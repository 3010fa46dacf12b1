using DailyBatch.Core.Runtime;
using PlannerLines;

namespace PlannerWorlds.Policies;

/// <summary>What the baselines share: chance, and a batch of kinds that get their slots by chance.</summary>
internal abstract class SimplePolicy(string name) : IPolicy
{
    public string Name => name;

    protected SeededRandom Random { get; private set; } = new(0);

    public virtual void Start(World world, ulong seed) => Random = SeededRandom.For(seed, name);

    public abstract void Learn(IReadOnlyList<MeasuredLine> figures);

    public IReadOnlyList<PlannedLine> Plan(int day, int count)
    {
        var slots = Random.Shuffle(Enumerable.Range(0, ModelChannel.Slots));
        return [.. Kinds(day, count).Select((kind, i) => Line(Choice.Of(kind, slots[i])))];
    }

    /// <summary>The kinds of a day's videos.</summary>
    protected abstract IReadOnlyList<int> Kinds(int day, int count);

    /// <summary>A video without a forecast.</summary>
    public static PlannedLine Line(Choice c) => new(c.Niche, c.Pattern, c.Emotion, c.Slot, "", 0, 0);
}

using PlannerLines;

namespace PlannerWorlds.Policies;

/// <summary>Knows the truth and takes the best batch within the limits that hold for all: found greedily, then bettered place by place and swap by swap until nothing betters it.</summary>
internal sealed class OraclePolicy : IPolicy
{
    private World? _world;

    public string Name => "oracle";

    public void Start(World world, ulong seed) => _world = world;

    public void Learn(IReadOnlyList<MeasuredLine> figures)
    {
    }

    public IReadOnlyList<PlannedLine> Plan(int day, int count)
    {
        var batch = new List<Choice>();
        while (batch.Count < count) batch.Add(Best(day, batch, count));
        var worth = _world!.Worth(day, batch);
        while (Bettered(day, batch, count) is var next && next > worth + 1e-9) worth = next;
        return [.. batch.Select(SimplePolicy.Line)];
    }

    private double Bettered(int day, List<Choice> batch, int count)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var others = batch.Where((_, j) => j != i).ToList();
            batch[i] = Best(day, others, count);
            for (var j = 0; j < i; j++) SwapSlots(day, batch, i, j);
        }

        return _world!.Worth(day, batch);
    }

    private void SwapSlots(int day, List<Choice> batch, int i, int j)
    {
        var before = _world!.Worth(day, batch);
        var (a, b) = (batch[i], batch[j]);
        (batch[i], batch[j]) = (a with { Slot = b.Slot }, b with { Slot = a.Slot });
        if (_world.Worth(day, batch) <= before) (batch[i], batch[j]) = (a, b);
    }

    private Choice Best(int day, List<Choice> others, int count)
    {
        var cap = Math.Max(2, (count + ModelChannel.Niches - 1) / ModelChannel.Niches);
        var allowed =
            from kind in Enumerable.Range(0, Choice.Kinds)
            where others.All(o => o.Kind != kind)
            from slot in Enumerable.Range(0, ModelChannel.Slots)
            where others.All(o => o.Slot != slot)
            let video = Choice.Of(kind, slot)
            where others.Count(o => o.Niche == video.Niche) < cap
            select video;
        return allowed.MaxBy(video => Gain(day, others, video));
    }

    // What the video brings, less what it takes from those of its niche that are there.
    private double Gain(int day, List<Choice> others, Choice video)
    {
        var mates = others.Where(o => o.Niche == video.Niche).ToList();
        var gain = Math.Exp(_world!.Log(day, video, mates.Count));
        foreach (var mate in mates) gain += Math.Exp(_world.Log(day, mate, mates.Count)) - Math.Exp(_world.Log(day, mate, mates.Count - 1));
        return gain;
    }
}

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Chooses the cuts of a video: of all ways that keep the limits of <see cref="ShotPace"/>, the one with the least cost (dynamic programming over the candidates).</summary>
internal sealed class CutPlanner
{
    private const int Shortest = (int)(ShotPace.Shortest * VideoTimeline.FrameRate);
    private const int Longest = (int)(ShotPace.Longest * VideoTimeline.FrameRate);

    private readonly List<CutCandidate> _nodes;
    private readonly ShotPace _pace;
    private readonly double[] _cost;
    private readonly int[] _from;

    private CutPlanner(IEnumerable<CutCandidate> candidates, ShotPace pace, int frames)
    {
        _nodes = [new CutCandidate(0, 0), .. candidates.Where(c => c.Frame < frames), new CutCandidate(frames, 0)];
        _pace = pace;
        _cost = new double[_nodes.Count];
        _from = new int[_nodes.Count];
    }

    /// <summary>First frames of the shots, the first is 0. A video too short for two shots has one.</summary>
    public static IReadOnlyList<int> Plan(IReadOnlyList<CutCandidate> candidates, ShotPace pace, int frames) =>
        new CutPlanner(candidates, pace, frames).Solve();

    private IReadOnlyList<int> Solve()
    {
        for (var end = 1; end < _nodes.Count; end++)
            Reach(end);
        if (double.IsPositiveInfinity(_cost[^1])) return [0];
        var cuts = new List<int>();
        for (var node = _from[^1]; node != 0; node = _from[node])
            cuts.Add(_nodes[node].Frame);
        return [0, .. Enumerable.Reverse(cuts)];
    }

    private void Reach(int end)
    {
        _cost[end] = double.PositiveInfinity;
        var skipped = 0.0;
        for (var start = end - 1; start >= 0 && _nodes[end].Frame - _nodes[start].Frame <= Longest; start--)
        {
            var cost = _cost[start] + ShotCost(_nodes[start].Frame, _nodes[end].Frame) + skipped + _nodes[end].Cost;
            if (cost < _cost[end]) (_cost[end], _from[end]) = (cost, start);
            skipped += _nodes[start].SkipCost;
        }
    }

    private double ShotCost(int start, int end)
    {
        var length = end - start;
        if (length < Shortest || length > _pace.LongestAt(start) * VideoTimeline.FrameRate) return double.PositiveInfinity;
        var target = _pace.TargetAt(start) * VideoTimeline.FrameRate;
        var off = (length - target) / target;
        return _pace.Strictness * off * off;
    }
}

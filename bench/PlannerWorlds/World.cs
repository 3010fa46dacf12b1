using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;
using PlannerLines;

namespace PlannerWorlds;

/// <summary>A channel whose truth is known: what every video is worth on every day, on the log scale.</summary>
internal sealed class World
{
    private const double MatesCost = -.10;

    private readonly NormalDraws _chance;
    private readonly double[][] _niches;
    private readonly double[] _patterns;
    private readonly double[] _emotions;
    private readonly double[] _slots;
    private readonly double[] _weekdays;
    private readonly double[] _triples;
    private readonly double[] _nichePatterns;
    private readonly double[] _nicheEmotions;
    private readonly double[] _patternEmotions;
    private readonly double[] _nicheSlots;
    private readonly double[] _nicheWeekends;
    private readonly double[] _slotWeekends;
    private readonly double _level;
    private readonly double _growth;

    /// <summary>Draws a world.</summary>
    public World(Scenario scenario, int days, ulong seed)
    {
        var random = new SeededRandom(seed);
        _chance = new NormalDraws(random);
        _level = random.Between(Math.Log(200), Math.Log(1000));
        _growth = random.Between(0, .006);
        Noise = random.Between(scenario.LowNoise, scenario.HighNoise);
        _niches = Walk(scenario, days);
        _patterns = Draw(ModelChannel.Patterns, .25 * scenario.Effects);
        _emotions = Draw(ModelChannel.Emotions, .25 * scenario.Effects);
        _slots = Draw(ModelChannel.Slots, .25 * scenario.Effects);
        _weekdays = Draw(7, .12 * scenario.Effects);
        _nichePatterns = Draw(ModelChannel.Niches * ModelChannel.Patterns, .15 * scenario.Interactions);
        _nicheEmotions = Draw(ModelChannel.Niches * ModelChannel.Emotions, .15 * scenario.Interactions);
        _patternEmotions = Draw(ModelChannel.Patterns * ModelChannel.Emotions, .10 * scenario.Interactions);
        _nicheSlots = Draw(ModelChannel.Niches * ModelChannel.Slots, .10 * scenario.Interactions);
        _nicheWeekends = Draw(ModelChannel.Niches * 2, .10 * scenario.Interactions);
        _slotWeekends = Draw(ModelChannel.Slots * 2, .10 * scenario.Interactions);
        // No policy models it. With this spread uniform draws, the audited sampler and the 80/20 rule all get the shares of the oracle that are known of them.
        _triples = Draw(ModelChannel.Niches * ModelChannel.Patterns * ModelChannel.Emotions, .15 * scenario.Interactions);
    }

    /// <summary>Standard deviation of single videos.</summary>
    public double Noise { get; }

    /// <summary>Expected log utility of a video.</summary>
    public double Log(int day, Choice video, int mates)
    {
        var weekend = day % 7 >= 5 ? 1 : 0;
        var (n, p, e, s) = video;
        return _level + _growth * day + MatesCost * mates
            + _niches[day][n] + _patterns[p] + _emotions[e] + _slots[s] + _weekdays[day % 7]
            + _nichePatterns[n * ModelChannel.Patterns + p] + _nicheEmotions[n * ModelChannel.Emotions + e]
            + _patternEmotions[p * ModelChannel.Emotions + e] + _nicheSlots[n * ModelChannel.Slots + s]
            + _nicheWeekends[n * 2 + weekend] + _slotWeekends[s * 2 + weekend]
            + _triples[(n * ModelChannel.Patterns + p) * ModelChannel.Emotions + e];
    }

    /// <summary>Expected utility of a batch, up to a factor that is the same for all batches of the world.</summary>
    public double Worth(int day, IReadOnlyList<Choice> batch) =>
        batch.Sum(v => Math.Exp(Log(day, v, batch.Count(o => o.Niche == v.Niche) - 1)));

    private double[][] Walk(Scenario scenario, int days)
    {
        var spread = .5 * scenario.Effects;
        var walk = new double[days][];
        walk[0] = Draw(ModelChannel.Niches, spread);
        for (var day = 1; day < days; day++)
            walk[day] = day == scenario.Change ? Draw(ModelChannel.Niches, spread) : [.. walk[day - 1].Select(n => n + scenario.Drift * _chance.Next())];
        return walk;
    }

    private double[] Draw(int count, double spread) => [.. Enumerable.Range(0, count).Select(_ => spread * _chance.Next())];
}

using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning.Model;

/// <summary>Standard normal chance from a seeded generator, by the transformation of Box and Muller (1958).</summary>
internal sealed class NormalDraws(SeededRandom random)
{
    private double? _spare;

    /// <summary>The next number.</summary>
    public double Next()
    {
        if (_spare is { } spare)
        {
            _spare = null;
            return spare;
        }

        // 1 - u lies in (0, 1], whose log is finite.
        var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
        var (sine, cosine) = Math.SinCos(2 * Math.PI * random.NextDouble());
        _spare = radius * sine;
        return radius * cosine;
    }
}

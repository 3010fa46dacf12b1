using System.Globalization;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>Numbers in [0, 1) that spread retries. They shape nothing that is made; only two machines should not have the same.</summary>
internal sealed class Jitter(ulong seed)
{
    private readonly SeededRandom _random = new(seed);
    private readonly Lock _gate = new();

    /// <summary>A source of its own for this process.</summary>
    public static Jitter OfThisProcess() =>
        new(SeededRandom.SeedFrom(Environment.MachineName, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The next number; may be asked from any thread.</summary>
    public double Next()
    {
        lock (_gate) return _random.NextDouble();
    }
}

using System.Collections.Immutable;

namespace DailyBatch.Fakes.Faults;

/// <summary>The faults that every fake server knows by name, for the command line.</summary>
public static class NamedFaults
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    /// <summary>Names and faults; slow ones take five seconds.</summary>
    public static ImmutableSortedDictionary<string, Fault> All { get; } = new Dictionary<string, Fault>
    {
        ["slow-headers"] = new SlowHeaders(Slow),
        ["slow-body"] = new SlowBody(Slow),
        ["reset"] = new ConnectionReset(),
        ["lost-answer"] = new LostAnswer(),
        ["truncated"] = new TruncatedBody(),
        ["endless"] = new EndlessStream(),
        ["html-page"] = new HtmlPage(),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}

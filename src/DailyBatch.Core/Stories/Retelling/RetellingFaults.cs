using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Why a raw story was not told.</summary>
internal static class RetellingFaults
{
    private const int MostRules = 3;
    private const int LongestTarget = 60;

    /// <summary>It cannot be told by the rules.</summary>
    public static Fault Untellable(IReadOnlyList<RuleBreach> breaches, TimeSpan target, string source) => new(
        "StorySourceUntellable", FaultKind.InvalidInput,
        FormattableString.Invariant($"The raw story cannot be told in {target.TotalSeconds:0} seconds: {Reasons(breaches)}."),
        "Give a longer text in which people quarrel and say something to each other, ask for a shorter video with -Duration, or set up a language model in the settings.",
        source.Length > LongestTarget ? source[..LongestTarget] : source);

    /// <summary>It was told before.</summary>
    public static Fault Repeats(StoryRepeat repeat) => new(
        "StoryRepeats", FaultKind.Conflict,
        FormattableString.Invariant($"The raw story was told before, in {repeat.EpisodeId} (\"{repeat.Title}\")."),
        "Give another story, or write that episode again with -Force.", repeat.EpisodeId);

    private static string Reasons(IReadOnlyList<RuleBreach> breaches)
    {
        var worst = breaches.GroupBy(b => b.Rule).OrderByDescending(g => g.Count()).Take(MostRules).Select(g => $"{g.Key} ({g.First().Message.TrimEnd('.')})");
        return string.Join(", ", worst.DefaultIfEmpty("beat-shares (its sentences cannot be divided among the beats)"));
    }
}

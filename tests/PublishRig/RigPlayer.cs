using DailyBatch.Core.Publishing.YouTube.Journal;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.PublishRig;

/// <summary>Runs a case again and again, as the days' runs do, until its episode is published and nothing is left to do. Where only the owner can say what is true, it looks at YouTube and says it.</summary>
public static class RigPlayer
{
    private const int MostRuns = 40;

    // Nothing here takes real time but silence, and that only seconds.
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan NextRun = TimeSpan.FromHours(1);
    private static readonly TimeSpan NextDay = TimeSpan.FromHours(25);

    /// <summary>Plays it to the end.</summary>
    /// <param name="played">The case; its first process may have been killed.</param>
    /// <param name="token">Stops it.</param>
    public static async Task<RigOutcome> PlayAsync(RigCase played, CancellationToken token = default)
    {
        var (faults, warnings) = (new List<Fault>(), new List<string>());
        for (var run = 1; run <= MostRuns; run++)
        {
            var result = await LimitedAsync(played, faults.LastOrDefault(), token);
            if (result is null) return new(played.Schedule, Own(played).Count, 0, OwnerAsked(faults), run, [$"Run {run} did not end; its last request was {LastRequest(played)}."]);
            if (result.Fault is null && !HasOpenSteps(played)) return await RigVerdict.OfAsync(played, run, OwnerAsked(faults), token);
            warnings.AddRange(result.Warnings);
            if (result.Fault is { } fault) faults.Add(fault);
            else faults.Clear();
            played.Clock.Pass(MustWait(result) ? NextDay : NextRun);
        }

        return new(played.Schedule, Own(played).Count, 0, OwnerAsked(faults), MostRuns, [$"It is not published after {MostRuns} runs: {string.Join(" | ", faults.TakeLast(2))} {string.Join(" | ", warnings.TakeLast(5))}"]);
    }

    /// <summary>The videos of the episode that YouTube has.</summary>
    public static IReadOnlyList<FakeVideo> Own(RigCase played) => [.. played.Server.Videos.Where(v => v.Tags.Contains(played.Order.EpisodeId))];

    private static async Task<RigResult?> LimitedAsync(RigCase played, Fault? last, CancellationToken token)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
        limit.CancelAfter(LongestRun);
        try
        {
            return await RunAsync(played, last, limit.Token);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string LastRequest(RigCase played) =>
        played.Server.Journal.Entries.LastOrDefault() is { } entry ? $"{entry.Purpose} with {string.Join("+", entry.Faults)}, answered {entry.Status} ({entry.End})" : "none";

    private static Task<RigResult> RunAsync(RigCase played, Fault? last, CancellationToken token)
    {
        // An access token lives for an hour: each run has a fresh one.
        var order = played.Order with { Token = played.Server.Grant().AccessToken };
        if (last?.Id != "YouTubeOutcomeUnknown") return RigRun.RunAsync(order, played.Clock, token: token);
        var there = Own(played).FirstOrDefault()?.Id;
        return RigRun.RunAsync(order, played.Clock, o => o with { VideoId = there, UploadAgain = there is null }, token);
    }

    private static bool MustWait(RigResult result) =>
        result.Fault?.Id is "YouTubeQuotaUsedUp" or "YouTubeUploadLimit" || result.Warnings.Any(w => w.Contains("quota", StringComparison.Ordinal));

    private static bool OwnerAsked(List<Fault> faults) => faults.Any(f => f.Id == "YouTubeOutcomeUnknown");

    private static bool HasOpenSteps(RigCase played) =>
        new UploadJournal(Path.Combine(played.Order.Workspace, "storage", "journal"), played.Clock).Read(played.Order.EpisodeId).Entry is not { State: UploadState.Done, HasOpenSteps: false };
}

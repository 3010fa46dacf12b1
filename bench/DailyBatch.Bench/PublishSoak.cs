using System.Diagnostics;
using DailyBatch.PublishRig;

namespace DailyBatch.Bench;

/// <summary>Publishes under schedules of faults and deaths by chance: no video twice, none lost, none public before its slot.</summary>
internal static class PublishSoak
{
    private const int Schedules = 1000;
    private const int Portion = 100;
    private const int Shown = 10;

    /// <summary>Plays the schedules of a seed.</summary>
    /// <returns>Whether all was as it should be.</returns>
    public static async Task<bool> RunAsync(Figures figures, ulong seed, CancellationToken token)
    {
        var started = Stopwatch.GetTimestamp();
        var outcomes = new List<RigOutcome>();
        foreach (var portion in RandomSchedules.Of(seed, Schedules).Chunk(Portion))
        {
            using var files = new RigFiles();
            outcomes.AddRange(await RigStage.PlayAsync(portion, files, token));
            Console.WriteLine($"  {outcomes.Count} of {Schedules} schedules, {outcomes.Count(o => o.Problems.Count > 0)} wrong");
        }

        foreach (var wrong in outcomes.Where(o => o.Problems.Count > 0).Take(Shown))
            Console.WriteLine($"  {wrong.Schedule}: {string.Join(" ", wrong.Problems)}");
        figures["publish.schedules"] = outcomes.Count;
        figures["publish.killed"] = outcomes.Count(o => o.WasKilled);
        figures["publish.owner_asked"] = outcomes.Count(o => o.OwnerAsked);
        figures["publish.doubled"] = outcomes.Count(o => o.Videos > 1);
        figures["publish.lost"] = outcomes.Count(o => o.Videos == 0);
        figures["publish.public"] = outcomes.Sum(o => o.PublicBefore);
        figures["publish.wrong"] = outcomes.Count(o => o.Problems.Count > 0);
        figures["publish.runs"] = outcomes.Sum(o => o.Runs);
        figures["publish.soak_s"] = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return outcomes.All(o => o.Problems.Count == 0);
    }
}

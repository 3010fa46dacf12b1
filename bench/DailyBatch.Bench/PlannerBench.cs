using System.Diagnostics;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Planning;
using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Settings;

namespace DailyBatch.Bench;

/// <summary>Times plans with their reasons and 200 re-drawn batches, from the kept history to the videos, and what memory they take.</summary>
internal static class PlannerBench
{
    private const int Few = 900;
    private const int Many = 100_000;
    private const int Repeats = 15;

    public static async Task RunAsync(Figures figures, CancellationToken token)
    {
        var root = Path.Combine(Path.GetTempPath(), $"dailybatch-bench-{Guid.NewGuid():N}");
        try
        {
            Console.WriteLine($"Storing {Few} and {Many} measured episodes ...");
            var few = MeasuredChannel.Fill(Path.Combine(root, "few"), Few);
            var many = MeasuredChannel.Fill(Path.Combine(root, "many"), Many);
            var idle = PeakMegabytes();
            figures["planner.plan_ms_900"] = await TimeAsync(few, Few, token);
            figures["planner.memory_mb"] = PeakMegabytes() - idle;
            figures["planner.plan_ms_100000_stored"] = await TimeAsync(many, BeliefRows, token);
        }
        finally
        {
            if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
        }
    }

    private static int BeliefRows => Core.Planning.Model.BeliefFit.MostRows;

    private static async Task<double> TimeAsync(string folder, int expected, CancellationToken token)
    {
        var times = new List<double>();
        for (var i = 0; i <= Repeats; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var used = await PlanAsync(folder, token);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (used != expected) throw new InvalidOperationException($"{used} videos were learned from instead of {expected}.");
        }

        // The first reads all episodes; later ones find what was kept of them.
        return times.Skip(1).Order().ElementAt(Repeats / 2);
    }

    private static async Task<int> PlanAsync(string folder, CancellationToken token)
    {
        var store = new JsonEpisodeStore(folder, folder, TimeProvider.System);
        var history = await new PlanHistory(store, new HistoryFile(Path.Combine(folder, "planner.history")), Console.WriteLine).ReadAsync(token);
        var settings = MeasuredChannel.Settings();
        var data = LearningData.Of(history, settings, MeasuredChannel.Date, MeasuredChannel.Now);
        var request = MixRequest.From(settings, MeasuredChannel.Date, MeasuredChannel.PerDay) with { Slots = MeasuredChannel.Slots() };
        return ModelPlanner.Plan(new(request, data, settings.Planner))[0].Reason.RowsUsed!.Value;
    }

    private static double PeakMegabytes()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1e6;
    }
}

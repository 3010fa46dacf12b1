using DailyBatch.Core.Batches;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Bench;

/// <summary>How busy a batch of five keeps the processors: what it used, of that and what nobody used. Other people's work takes no part in it.</summary>
internal static class BatchBench
{
    private const int Videos = 5;

    public static async Task RunAsync(Figures figures, CancellationToken token)
    {
        var root = Directory.CreateTempSubdirectory("dailybatch-bench-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(root, "dailybatch.json"), """{ "stories": { "provider": "grammar", "durationSeconds": 45 } }""", token);
            figures["machine.load_before_batch"] = MachineLoad.Average();
            Console.WriteLine("Making a batch of five ...");
            var idle = MachineLoad.IdleSoFar();
            var took = await Stretch.OfAsync(() => RunAsync(root, token));
            idle = MachineLoad.IdleSoFar() - idle;
            figures["batch.cpu_busy"] = took.CpuSeconds / (took.CpuSeconds + idle);
            figures["batch.cpu_s"] = took.CpuSeconds;
            figures["batch.wall_s"] = took.WallSeconds;
            figures["machine.load_after_batch"] = MachineLoad.Average();
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task RunAsync(string root, CancellationToken token)
    {
        var app = DailyBatchApp.Open(new AppOptions { Workspace = root, CurrentDirectory = root });
        await foreach (var step in app.RunDayAsync(new DayOrder(app.Today.AddDays(1), Videos, Preview: true), token))
        {
            if (step is StepFailed failed) throw new InvalidOperationException(failed.Fault.Text);
            if (step is StepNotice notice) Console.WriteLine($"  {notice.Message}");
        }
    }
}

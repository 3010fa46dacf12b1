using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Batches;

/// <summary>A workspace, a clock and the day's commands on it, with videos that take no time.</summary>
internal sealed class DayFixture : IDisposable
{
    public static readonly DateOnly Tomorrow = new(2025, 11, 23);

    public TemporaryFolder Folder { get; } = new();

    public FixedClock Clock { get; } = new(Sample.Now);

    public QuickVideoMaker Videos { get; set; } = new();

    /// <summary>Null for the writer that the settings name.</summary>
    public ScriptedWriter? Writer { get; set; }

    public Dictionary<string, string?> Settings { get; } = [];

    public DailyBatchApp App() => DailyBatchApp.Open(
        new() { Workspace = Folder.Path, CurrentDirectory = Folder.Path, Environment = new Dictionary<string, string>(), Overrides = Settings, Clock = Clock },
        new AppParts(Writer, Videos));

    public async Task<List<StepEvent>> EventsAsync(DayOrder order) => await App().RunDayAsync(order, default).ToListAsync();

    public async Task<BatchSummary> RunAsync(DayOrder order) =>
        (await EventsAsync(order)).OfType<StepProduced>().Select(p => p.Value).OfType<BatchSummary>().Single();

    public async Task<List<Episode>> StoredAsync() =>
        await App().GetEpisodesAsync(new(), default).OfType<StepProduced>().Select(p => (Episode)p.Value).ToListAsync();

    public string[] Outbox(DateOnly? date = null) =>
        Directory.Exists(App().Workspace.Outbox(date ?? Tomorrow))
            ? [.. Directory.GetDirectories(App().Workspace.Outbox(date ?? Tomorrow)).Select(d => Path.GetFileName(d)!).Order()]
            : [];

    public void Dispose() => Folder.Dispose();
}

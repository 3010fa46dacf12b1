using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>
/// One opened workspace with all stages: the only thing that cmdlets and the command line talk to.
/// Every unit of work is a stream of <see cref="StepEvent"/> that the caller pulls; faults of one episode come as
/// <see cref="StepFailed"/>, and a <see cref="FaultException"/> is thrown only when nothing can work.
/// </summary>
public sealed class DailyBatchApp
{
    private DailyBatchApp(Workspace workspace, DailyBatchSettings settings) => (Workspace, Settings) = (workspace, settings);

    /// <summary>The workspace.</summary>
    public Workspace Workspace { get; }

    /// <summary>The settings in force.</summary>
    public DailyBatchSettings Settings { get; }

    /// <summary>Finds the workspace, reads and validates the settings. Writes nothing.</summary>
    /// <exception cref="FaultException">A setting is wrong, or the workspace cannot be used.</exception>
    public static DailyBatchApp Open(AppOptions options) => throw new NotSupportedException();

    /// <summary>Plans a batch; produces <see cref="Episodes.PlannedVideo"/>. Stores nothing.</summary>
    public IAsyncEnumerable<StepEvent> PlanAsync(PlanRequest request, CancellationToken token) => throw new NotSupportedException();

    /// <summary>Writes one story and stores it; produces one <see cref="Episodes.Episode"/>.</summary>
    public IAsyncEnumerable<StepEvent> WriteStoryAsync(StoryOrder order, CancellationToken token) => throw new NotSupportedException();

    /// <summary>Makes one video and stores it; produces one <see cref="Episodes.Episode"/>. One that has its video is passed on as it is unless <paramref name="force"/>.</summary>
    public IAsyncEnumerable<StepEvent> MakeVideoAsync(Episodes.Episode episode, bool force, CancellationToken token) => throw new NotSupportedException();

    /// <summary>Gives one episode its slot and hands it to the publisher; produces one <see cref="Episodes.Episode"/>. One that is scheduled already is passed on as it is.</summary>
    public IAsyncEnumerable<StepEvent> PublishAsync(PublishOrder order, CancellationToken token) => throw new NotSupportedException();

    /// <summary>The slots of a date; produces <see cref="Scheduling.PostingSlot"/>.</summary>
    public IAsyncEnumerable<StepEvent> GetSlotsAsync(DateOnly? date, CancellationToken token) => throw new NotSupportedException();

    /// <summary>Stored episodes, newest first; produces <see cref="Episodes.Episode"/>. A damaged file is a warning.</summary>
    public IAsyncEnumerable<StepEvent> GetEpisodesAsync(EpisodeQuery query, CancellationToken token) => throw new NotSupportedException();

    /// <summary>The whole day; produces the <see cref="Episodes.PlannedVideo"/>s once planned, each <see cref="Episodes.Episode"/> in order as it is done, and a <see cref="BatchSummary"/> at the end.</summary>
    public IAsyncEnumerable<StepEvent> RunDayAsync(DayOrder order, CancellationToken token) => throw new NotSupportedException();
}

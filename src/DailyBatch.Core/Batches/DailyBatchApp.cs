using System.Globalization;
using System.Runtime.CompilerServices;
using DailyBatch.Core.Batches.Steps;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>
/// One opened workspace with all stages: the only thing that cmdlets and the command line talk to.
/// Every unit of work is a stream of <see cref="StepEvent"/> that the caller pulls; faults of one episode come as
/// <see cref="StepFailed"/>, and a <see cref="FaultException"/> is thrown only when nothing can work.
/// </summary>
public sealed class DailyBatchApp
{
    private readonly AppServices _services;

    private DailyBatchApp(AppServices services) => _services = services;

    /// <summary>The workspace.</summary>
    public Workspace Workspace => _services.Workspace;

    /// <summary>The settings in force.</summary>
    public DailyBatchSettings Settings => _services.Settings;

    /// <summary>Today in the channel's zone.</summary>
    public DateOnly Today => _services.Calendar.Today;

    /// <summary>How many stories the writer of the settings writes at once.</summary>
    public int StoriesAtOnce => _services.Writer.Parallelism;

    /// <summary>Finds the workspace, reads and validates the settings. Writes nothing.</summary>
    /// <exception cref="FaultException">A setting is wrong, or the workspace cannot be used.</exception>
    public static DailyBatchApp Open(AppOptions options) => Open(options, null);

    internal static DailyBatchApp Open(AppOptions options, AppParts? parts)
    {
        var root = WorkspaceFinder.Find(options.Workspace, options.CurrentDirectory, options.Environment);
        var settings = SettingsLoader.Load(root, options.Environment, options.Overrides);
        return new(new AppServices(new Workspace(root, settings.Paths), settings, Secrets.Read(options.Environment), options.Clock ?? TimeProvider.System, parts));
    }

    /// <summary>
    /// Plans a batch, or shows the one that is stored; produces <see cref="PlannedVideo"/>. A plan that was learned from figures, and one that was
    /// made again, is stored, so that the date keeps it; the simple mix of a date is the same each time and is not.
    /// </summary>
    public IAsyncEnumerable<StepEvent> PlanAsync(PlanRequest request, CancellationToken token) => new PlanRound(_services, request).RunAsync(token);

    /// <summary>Takes a snapshot of every video younger than eight days, and derives figures from snapshots; produces each <see cref="Episode"/> of which something new is known. Safe at any rhythm and beside a batch.</summary>
    /// <exception cref="FaultException">YouTube cannot be asked, or another such round does not end.</exception>
    public IAsyncEnumerable<StepEvent> UpdateMetricsAsync(CancellationToken token) => new MetricRounds(_services).UpdateAsync(token);

    /// <summary>Takes in figures from files; produces each <see cref="Episode"/> that is new or got figures.</summary>
    /// <exception cref="FaultException">There is no such file.</exception>
    public IAsyncEnumerable<StepEvent> ImportMetricsAsync(Metrics.Import.ImportOrder order, CancellationToken token) => new MetricRounds(_services).ImportAsync(order, token);

    /// <summary>What the planner believes on a date; produces <see cref="Planning.Reviews.PlannerEffect"/>, nothing while it has learned nothing.</summary>
    public IAsyncEnumerable<StepEvent> GetBeliefAsync(DateOnly? date, CancellationToken token) => new PlannerReview(_services).BeliefAsync(date ?? Today, token);

    /// <summary>How the planner would have done on this workspace's history; produces one <see cref="Planning.Reviews.PlannerTest"/>.</summary>
    public IAsyncEnumerable<StepEvent> TestPlannerAsync(CancellationToken token) => new PlannerReview(_services).TestAsync(token);

    /// <summary>
    /// Writes stories and stores them, as many at once as the writer can; produces an <see cref="Episode"/> for each, in the order of the orders.
    /// A plan that belongs to a stored batch goes on with the episode of that place. One that fails leaves the others.
    /// </summary>
    public async IAsyncEnumerable<StepEvent> WriteStoriesAsync(IReadOnlyList<StoryOrder> orders, [EnumeratorCancellation] CancellationToken token)
    {
        var written = new List<StepEvent>();
        using (await _services.LockAsync(Patience, token).ConfigureAwait(false))
        {
            await foreach (var step in new StoryRound(_services, orders).RunAsync(token).ConfigureAwait(false))
            {
                if (step is StepProduced) written.Add(step);
                else yield return step;
            }
        }

        // The lock is given back before the results go down the pipe, where the next command wants it.
        foreach (var warning in _services.History.TakeWarnings()) yield return warning;
        foreach (var step in written) yield return step;
    }

    /// <summary>Makes one video and stores it; produces one <see cref="Episode"/>. One that has its video is passed on as it is unless <paramref name="force"/>.</summary>
    public IAsyncEnumerable<StepEvent> MakeVideoAsync(Episode episode, bool force, CancellationToken token) =>
        WorkAsync(_services.VideoStep(), t => CurrentAsync(episode, t), force, token);

    /// <summary>Gives one episode its slot and hands it to the publisher; produces one <see cref="Episode"/>. One that is scheduled already is passed on as it is.</summary>
    public IAsyncEnumerable<StepEvent> PublishAsync(PublishOrder order, CancellationToken token)
    {
        if (order.Date is { } date) _services.Calendar.EnsureNotPast(date);
        if (order is { VideoId: not null, UploadAgain: true }) throw new FaultException(TwoTruths(order.Episode.Id));
        return WorkAsync(_services.PublishStep(new(order.Date, order.NextDay, Immediate: order.Immediate, VideoId: order.VideoId, UploadAgain: order.UploadAgain)), t => CurrentAsync(order.Episode, t), force: false, token);
    }

    /// <summary>The slots of a date; produces <see cref="PostingSlot"/>.</summary>
    /// <param name="date">The date in the channel's zone; null for today.</param>
    /// <param name="token">Stops it.</param>
    public async IAsyncEnumerable<StepEvent> GetSlotsAsync(DateOnly? date, [EnumeratorCancellation] CancellationToken token)
    {
        var holders = await _services.History.WithSlotAsync(token).ConfigureAwait(false);
        foreach (var warning in _services.History.TakeWarnings()) yield return warning;
        var taken = holders.Select(e => new TakenSlot(e.Publication!.PlannedAt, e.Id)).ToList();
        foreach (var slot in _services.Calendar.SlotsOf(date ?? Today, taken)) yield return new StepProduced(slot);
    }

    /// <summary>Stored episodes, newest first; produces <see cref="Episode"/>. A damaged file is a warning; an id that is not there a <see cref="StepFailed"/>.</summary>
    public IAsyncEnumerable<StepEvent> GetEpisodesAsync(EpisodeQuery query, CancellationToken token) =>
        new EpisodeSearch(_services.Store).RunAsync(query, token);

    /// <summary>Signs in to YouTube with a person; says by <see cref="StepPrompt"/> what to do in the browser, and produces a <see cref="YouTubeConnection"/>. Needs no lock: a run that is under way keeps the sign-in that it began with.</summary>
    public IAsyncEnumerable<StepEvent> ConnectYouTubeAsync(ConnectOrder order, CancellationToken token) => new YouTubeSignIn(_services.Account, _services.Clock).ConnectAsync(order, token);

    /// <summary>Takes access back at Google and removes the stored sign-in; produces the <see cref="YouTubeConnection"/> that was.</summary>
    public IAsyncEnumerable<StepEvent> DisconnectYouTubeAsync(CancellationToken token) => new YouTubeSignOut(_services.Account, _services.Clock).DisconnectAsync(token);

    /// <summary>The whole day; produces the <see cref="PlannedVideo"/>s once planned, each <see cref="Episode"/> in order as it is done, and a <see cref="BatchSummary"/> at the end.</summary>
    public IAsyncEnumerable<StepEvent> RunDayAsync(DayOrder order, CancellationToken token) => new DayRun(_services, order).RunAsync(token);

    /// <summary>One step for one episode under the workspace's lock. The lock is given back before the result goes down the pipe, where the next command wants it.</summary>
    private async IAsyncEnumerable<StepEvent> WorkAsync(
        IEpisodeStep step,
        Func<CancellationToken, Task<Episode>> find,
        bool force,
        [EnumeratorCancellation] CancellationToken token)
    {
        StepEvent? result = null;
        using (await _services.LockAsync(Patience, token).ConfigureAwait(false))
        {
            var episode = await find(token).ConfigureAwait(false);
            await foreach (var one in _services.Runner.ForwardAsync(step, episode, force, token).ConfigureAwait(false))
            {
                if (one is StepProduced) result = one;
                else yield return one;
            }
        }

        foreach (var warning in _services.History.TakeWarnings()) yield return warning;
        if (result is not null) yield return result;
    }

    // What lies in a variable may be older than what is stored: the store knows whether it was published in the meantime.
    private async Task<Episode> CurrentAsync(Episode given, CancellationToken token) =>
        (await _services.Store.FindAsync(given.Id, token).ConfigureAwait(false)).Episode ?? given;

    private static Fault TwoTruths(string episodeId) => new(
        "VideoIsThereAndNot", FaultKind.InvalidInput, "A video cannot be there and be uploaded again.", "Give its id, or have it uploaded again, not both.", episodeId);

    private static TimeSpan Patience => TimeSpan.FromSeconds(15);
}

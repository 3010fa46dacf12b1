using DailyBatch.Core.Batches.Steps;
using DailyBatch.Core.Batches.Storage;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Metrics;
using DailyBatch.Core.Metrics.Reports;
using DailyBatch.Core.Publishing;
using DailyBatch.Core.Publishing.YouTube;
using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Texts;
using DailyBatch.Core.Videos;

namespace DailyBatch.Core.Batches;

/// <summary>Everything that a workspace's stages are made of, put together in one place.</summary>
internal sealed class AppServices
{
    private readonly SemaphoreSlim _publishTurn = new(1);
    private readonly Lazy<IStoryWriter> _writer;
    private readonly Lazy<IVideoMaker> _videos;
    private readonly IPublisher _publisher;
    private readonly VideoParts? _videoParts;

    public AppServices(Workspace workspace, DailyBatchSettings settings, Secrets secrets, TimeProvider clock, AppParts? parts = null)
    {
        (Workspace, Settings, Clock) = (workspace, settings, clock);
        Store = new JsonEpisodeStore(workspace.Episodes, workspace.Root, clock);
        Batches = new BatchStore(workspace.Batches);
        Calendar = new SlotCalendar(SlotTimes.Of(settings.Schedule), clock);
        History = new EpisodeHistory(Store, workspace.StoryPrints, clock);
        Runner = new StepRunner(Store, clock);
        Learning = new LearningSource(this);
        Planner = new DayPlanner(this, new Leftovers(Batches, Store, Calendar), new NewPlans(this));
        (VideoReader, ReportReader) = (parts?.Reader, parts?.Reports);
        _publisher = parts?.Publisher ?? Publishers.Create(workspace, settings, clock);
        _writer = new(() => parts?.Writer ?? StoryWriters.Create(workspace, settings.Stories, secrets, clock));
        _videoParts = parts?.Videos is null ? new VideoParts(workspace, settings, secrets, clock) : null;
        _videos = new(() => parts?.Videos ?? _videoParts!.Maker());
    }

    public Workspace Workspace { get; }

    public DailyBatchSettings Settings { get; }

    public TimeProvider Clock { get; }

    public IEpisodeStore Store { get; }

    public BatchStore Batches { get; }

    public SlotCalendar Calendar { get; }

    public EpisodeHistory History { get; }

    public StepRunner Runner { get; }

    public DayPlanner Planner { get; }

    /// <summary>Who is asked how videos do; null for YouTube.</summary>
    public IVideoReader? VideoReader { get; }

    /// <summary>Who is asked for retention and engaged views; null for YouTube Analytics.</summary>
    public IReportReader? ReportReader { get; }

    /// <summary>What the planner learns from.</summary>
    public LearningSource Learning { get; }

    /// <summary>Who does what, for people: what <c>auto</c> in the settings has come to.</summary>
    public string Providers => $"Stories by {Writer.Name}, voices by {_videoParts?.Voices}, pictures by {_videoParts?.Pictures}, talking heads {_videoParts?.TalkingHeads}, published to {_publisher.Name}.";

    /// <summary>Who writes stories.</summary>
    public IStoryWriter Writer => _writer.Value;

    public IEpisodeStep StoryStep() => new StoryStep(Writer, History, Texts);

    private TextTemplates Texts => new(Settings.Stories.TitleTemplate, Settings.Stories.DescriptionTemplate, Settings.Stories.Hashtags);

    public IEpisodeStep VideoStep() => new VideoStep(Workspace, _videos.Value);

    public IEpisodeStep PublishStep(PublishWish wish) => new PublishStep(
        _publisher, new SlotChoice(Calendar, History, Settings.Schedule.TimeZone, Clock), new PublishGate(_publisher.Name, Settings), wish);

    /// <summary>Looks, before anything is made, whether it could be published; gives what will have to wait, in sentences.</summary>
    /// <exception cref="FaultException">The owner has to decide something first.</exception>
    public Task<IReadOnlyList<string>> CheckPublishingAsync(CancellationToken token)
    {
        if (_videoParts is not null) new PublishGate(_publisher.Name, Settings).Ensure(Writer.Name, _videoParts.Voices, _videoParts.Pictures);
        return _publisher.CheckAsync(token);
    }

    /// <summary>Where a person finds what a date's run has handed over: what goes to YouTube lies here as it was rendered.</summary>
    public string ResultsOf(DateOnly date) => _publisher is YouTubePublisher ? Workspace.Videos(date) : Workspace.Outbox(date);

    /// <summary>Episodes that are handed over and still lack something, oldest first.</summary>
    public IEnumerable<string> WithOpenSteps() => _publisher.WithOpenSteps();

    /// <summary>Where the YouTube account of this workspace lies.</summary>
    public AccountPlace Account => AccountPlace.Of(Workspace, Settings);

    /// <summary>Holds the workspace. Nobody else plans, writes, renders or publishes in it meanwhile.</summary>
    public Task<ExclusiveLock> LockAsync(TimeSpan patience, CancellationToken token) => ExclusiveLock.TakeAsync(Workspace.LockFile, patience, token);

    /// <summary>Removes what killed runs left unfinished; only under the lock.</summary>
    public void Tidy()
    {
        foreach (var folder in new[] { Workspace.Episodes, Workspace.Batches })
            AtomicFile.RemoveLeftovers(folder);
    }

    /// <summary>Waits for the turn to publish; dispose it to give the turn on.</summary>
    public async Task<IDisposable> PublishTurnAsync(CancellationToken token)
    {
        await _publishTurn.WaitAsync(token).ConfigureAwait(false);
        return new Turn(_publishTurn);
    }

    /// <summary>Looks once whether everything that rendering needs is there, so that a missing program is one sentence and not one for each episode.</summary>
    public Task CheckToolsAsync(CancellationToken token) => _videoParts?.CheckAsync(token) ?? Task.CompletedTask;

    private sealed class Turn(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}

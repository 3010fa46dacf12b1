using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.YouTube.Calls;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.FollowUps;
using DailyBatch.Core.Publishing.YouTube.Journal;
using DailyBatch.Core.Publishing.YouTube.Reconciling;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using Google.Apis.YouTube.v3;

namespace DailyBatch.Core.Publishing.YouTube;

/// <summary>Publishes to YouTube: private, with the instant at which YouTube makes it public; once, whatever fails.</summary>
/// <param name="workspace">Where the journal is.</param>
/// <param name="settings">The owner's wishes.</param>
/// <param name="signIn">Gives a service that is signed in, and asks nobody: there may be no one to ask.</param>
/// <param name="clock">The time.</param>
/// <param name="jitter">Numbers in [0, 1).</param>
/// <param name="standing">Says what is wrong with the sign-in, or will be soon; asks nobody, YouTube included.</param>
internal sealed class YouTubePublisher(
    Workspace workspace,
    DailyBatchSettings settings,
    Func<CancellationToken, Task<YouTubeService>> signIn,
    TimeProvider clock,
    Func<double> jitter,
    Func<CancellationToken, Task<string?>>? standing = null) : IPublisher
{
    /// <summary>The provider's name.</summary>
    public const string Provider = "youtube";

    private const string LockName = "journal.lock";

    // Another run holds the journal for seconds only, unless it uploads.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);

    private readonly UploadJournal _journal = new(workspace.Journal, clock);
    private readonly StopFile _stops = new(workspace.Journal, clock);
    private Opened? _opened;

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken token)
    {
        var terms = ChannelTerms.Of(settings);
        var waits = new List<string>();
        if (_stops.Find(terms.ChannelId, StopScope.Uploads) is { } stop) waits.Add(YouTubeFaults.Stopped(stop).Text);
        if (standing is not null && await standing(token).ConfigureAwait(false) is { } sentence) waits.Add(sentence);
        return waits;
    }

    /// <inheritdoc/>
    public bool HasOpenSteps(string episodeId) => _journal.Read(episodeId).Entry is { HasOpenSteps: true };

    /// <inheritdoc/>
    public IEnumerable<string> WithOpenSteps() => _journal.WithOpenSteps();

    /// <inheritdoc/>
    public Task<EpisodePublication?> FindAsync(Episode episode, CancellationToken token) => GuardedAsync<EpisodePublication?>(async () =>
    {
        using var held = await LockAsync(token).ConfigureAwait(false);
        var page = _journal.Read(episode.Id);
        if (page.Entry is { State: UploadState.Done } done) return Publication(done) with { PublishedAt = episode.Publication?.PublishedAt };
        if (page is { Damage: null, Entry: null or { MayHaveVideo: false } }) return null;
        var opened = await OpenAsync(token).ConfigureAwait(false);
        opened.Refusals.EnsureOpen(StopScope.Everything);
        return await opened.Course.SettleAsync(episode, page, token).ConfigureAwait(false) is { } entry ? Publication(entry) : null;
    });

    /// <inheritdoc/>
    public Task<EpisodePublication?> ResolveAsync(Episode episode, string? videoId, CancellationToken token) => GuardedAsync<EpisodePublication?>(async () =>
    {
        using var held = await LockAsync(token).ConfigureAwait(false);
        var page = _journal.Read(episode.Id);
        if (page.Entry is { State: UploadState.Done } done) return SameVideo(done, videoId);
        var opened = await OpenAsync(token).ConfigureAwait(false);
        var entry = page.Entry ?? opened.Course.Fresh(episode, episode.Publication, episode.Video?.Sha256 ?? "", 0);
        if (videoId is not null)
        {
            var video = await OwnersVideo.FindAsync(opened.Link, videoId, ChannelTerms.Of(settings).ChannelId, token).ConfigureAwait(false);
            if (page.Damage is not null) _journal.SetAside(episode.Id);
            return Publication(opened.Course.Adopt(entry, video));
        }

        if (page.Damage is not null) _journal.SetAside(episode.Id);
        _journal.Write(entry.Restarted(clock.GetUtcNow()));
        return null;
    });

    /// <inheritdoc/>
    public IAsyncEnumerable<StepEvent> PublishAsync(Episode episode, CancellationToken token) =>
        StepStream.Run((say, t) => GuardedAsync(() => PublishAsync(episode, say, t)), token);

    private async Task<bool> PublishAsync(Episode episode, StepWriter say, CancellationToken token)
    {
        using var held = await LockAsync(token).ConfigureAwait(false);
        var before = _journal.Read(episode.Id).Entry;
        var (entry, published) = before is { State: UploadState.Done }
            ? await FinishLaterAsync(episode, before, say, token).ConfigureAwait(false)
            : await UploadAsync(episode, say, token).ConfigureAwait(false);

        // It is done: whoever stops the run now is told so all the same.
        await say.SayAsync(new StepProduced(Publication(entry) with { PublishedAt = published ?? episode.Publication?.PublishedAt }), CancellationToken.None).ConfigureAwait(false);
        return true;
    }

    private async Task<(UploadEntry Entry, DateTimeOffset? PublishedAt)> UploadAsync(Episode episode, StepWriter say, CancellationToken token)
    {
        var terms = ChannelTerms.Of(settings);
        if (_stops.Find(terms.ChannelId, StopScope.Uploads) is { } stop) throw new FaultException(YouTubeFaults.Stopped(stop));
        var opened = await OpenAsync(token).ConfigureAwait(false);
        opened.Refusals.EnsureOpen(StopScope.Uploads);
        var entry = await opened.Course.UploadAsync(episode, say, token).ConfigureAwait(false);
        foreach (var warning in entry.Warnings) await say.SayAsync(new StepWarning($"{episode.Id}: {warning}", episode.Id), token).ConfigureAwait(false);
        return await FinishAsync(opened, episode, entry, say, token).ConfigureAwait(false);
    }

    // The video is there: what keeps its last steps from being done is a warning and no failure.
    private async Task<(UploadEntry Entry, DateTimeOffset? PublishedAt)> FinishLaterAsync(Episode episode, UploadEntry entry, StepWriter say, CancellationToken token)
    {
        if (!entry.HasOpenSteps) return (entry, null);
        try
        {
            var opened = await OpenAsync(token).ConfigureAwait(false);
            opened.Refusals.EnsureOpen(StopScope.Everything);
            return await FinishAsync(opened, episode, entry, say, token).ConfigureAwait(false);
        }
        catch (FaultException e)
        {
            await say.SayAsync(new StepWarning($"{episode.Id} is on YouTube, but its last steps are still to be done: {e.Fault.Text}", episode.Id), token).ConfigureAwait(false);
            return (entry, null);
        }
    }

    private Task<(UploadEntry Entry, DateTimeOffset? PublishedAt)> FinishAsync(Opened opened, Episode episode, UploadEntry entry, StepWriter say, CancellationToken token)
    {
        var context = new StepContext(opened.Link, episode, entry.VideoId!, opened.Course.Body(episode, entry.Slot), settings);
        return new FollowUpRunner(_journal, clock).RunAsync(entry, context, say, token);
    }

    private async Task<Opened> OpenAsync(CancellationToken token)
    {
        if (_opened is not null) return _opened;
        var terms = ChannelTerms.Of(settings);
        var refusals = new Refusals(terms.ChannelId, _stops, clock);
        var service = await signIn(token).ConfigureAwait(false);
        var link = new YouTubeLink(service, refusals, TimeSpan.FromSeconds(settings.Publishing.RequestSeconds), clock, jitter);
        var channel = await OwnChannel.FindAsync(link, terms.ChannelId, token).ConfigureAwait(false);
        return _opened = new(link, refusals, new UploadCourse(link, channel, terms, settings, _journal, clock));
    }

    // The workspace's lock keeps runs apart; this one also keeps apart whoever comes without it.
    private Task<ExclusiveLock> LockAsync(CancellationToken token)
    {
        PrivateFile.MakeFolder(workspace.Journal);
        return ExclusiveLock.TakeAsync(Path.Combine(workspace.Journal, LockName), Turn, token);
    }

    private EpisodePublication Publication(UploadEntry entry) => entry.Slot with
    {
        Publisher = Name,
        VideoId = entry.VideoId,
        UploadedAt = entry.UploadedAt,
        Warnings = entry.Warnings,
    };

    private EpisodePublication SameVideo(UploadEntry done, string? videoId) => videoId is not null && videoId == done.VideoId
        ? Publication(done)
        : throw new FaultException(YouTubeFaults.Of("YouTubeVideoKnown", $"{done.EpisodeId} is on YouTube as {done.VideoId} already.", "There is nothing to resolve.", FaultKind.Conflict, done.EpisodeId));

    private static async Task<T> GuardedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (FaultException or OperationCanceledException))
        {
            throw new FaultException(YouTubeFaults.Unexpected(e));
        }
    }

    private sealed record Opened(YouTubeLink Link, Refusals Refusals, UploadCourse Course);
}

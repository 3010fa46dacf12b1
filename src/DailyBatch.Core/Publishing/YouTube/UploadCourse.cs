using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.Texts;
using DailyBatch.Core.Publishing.YouTube.Calls;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.FollowUps;
using DailyBatch.Core.Publishing.YouTube.Journal;
using DailyBatch.Core.Publishing.YouTube.Reconciling;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube;

/// <summary>
/// The way of one episode to one video. There is no key that makes an upload happen once, so the order of steps does:
/// first it is settled whether a video may exist already, then the file is checked, then a session that fits is gone on with,
/// and a new one is opened only after a look at the channel.
/// </summary>
internal sealed class UploadCourse(
    YouTubeLink link,
    OwnChannel channel,
    ChannelTerms terms,
    DailyBatchSettings settings,
    UploadJournal journal,
    TimeProvider clock)
{
    // A session that is lost before its end is opened again; one that is always lost is no accident.
    private const int MostSessions = 3;

    // What the dead process had on the way has arrived by then, or never will.
    private static readonly TimeSpan LateBytes = TimeSpan.FromSeconds(10);

    private readonly UploadLoop _loop = new(link, settings.Publishing, clock);
    private readonly Reconciler _reconciler = new(new ChannelUploads(link, channel), clock);
    private readonly SlotGuard _guard = new(terms.Lead, link.RequestTime, clock);

    /// <summary>Finds out what became of an upload whose end may have been sent.</summary>
    /// <returns>The entry with the video's id; null when it is certain that there is no video.</returns>
    /// <exception cref="FaultException">Nobody knows, or YouTube cannot be asked.</exception>
    public async Task<UploadEntry?> SettleAsync(Episode episode, JournalPage page, CancellationToken token)
    {
        if (page.Entry is { Session: not null } entry)
        {
            var job = Job(entry);
            var outcome = await AskTwiceAsync(job, token).ConfigureAwait(false);
            if (outcome == UploadOutcome.Done) return job.Entry;
            if (outcome == UploadOutcome.Incomplete)
            {
                job.Incomplete();
                return null;
            }
        }

        var video = await _reconciler.FindAsync(episode.Id, episode.CreatedAt, token).ConfigureAwait(false);
        if (page.Damage is not null) journal.SetAside(episode.Id);
        return Adopt(page.Entry ?? Fresh(episode, episode.Publication, episode.Video?.Sha256 ?? "", 0), video);
    }

    /// <summary>Uploads an episode of which it is settled that its journal knows no video.</summary>
    /// <param name="episode">It holds a slot.</param>
    /// <param name="say">Hears how far it is.</param>
    /// <param name="token">Stops it; the session can be gone on with.</param>
    /// <exception cref="FaultException">YouTube refuses or cannot be reached, the slot is too near, or the outcome is unknown.</exception>
    public async Task<UploadEntry> UploadAsync(Episode episode, StepWriter say, CancellationToken token)
    {
        await using var file = await CheckedVideo.OpenAsync(episode.Video!, token).ConfigureAwait(false);
        var fresh = Fresh(episode, episode.Publication, file.Sha256, file.Stream.Length);
        if (journal.Read(episode.Id).Entry is { State: UploadState.Session } begun && Fits(begun, fresh))
        {
            if (await SendAsync(episode, Job(begun), file, say, token).ConfigureAwait(false) is { } done) return done;
        }

        if (await _reconciler.LookAsync(episode.Id, episode.CreatedAt, token).ConfigureAwait(false) is { } video)
        {
            await say.SayAsync(new StepNotice($"{episode.Id} is on YouTube already ({video.Id}); nothing was uploaded."), token).ConfigureAwait(false);
            return Adopt(fresh, video);
        }

        for (var sessions = 0; sessions < MostSessions; sessions++)
        {
            var job = Job(fresh);
            job.Plan();
            if (await SendAsync(episode, job, file, say, token).ConfigureAwait(false) is { } done) return done;
        }

        throw new FaultException(YouTubeFaults.Of("YouTubeSessionsLost", "YouTube loses the session of this upload again and again.", "The video is kept, and the next run begins again."));
    }

    /// <summary>The entry of a video that is there.</summary>
    public UploadEntry Adopt(UploadEntry entry, Google.Apis.YouTube.v3.Data.Video video)
    {
        var job = Job(entry with { Slot = FoundSlot.Of(video, entry.Slot) });
        job.Finish(video.Id!);
        return job.Entry;
    }

    /// <summary>The entry of an upload that has not begun.</summary>
    public UploadEntry Fresh(Episode episode, EpisodePublication? slot, string sha256, long length) => new()
    {
        EpisodeId = episode.Id,
        State = UploadState.Planned,
        ChannelId = terms.ChannelId,
        Sha256 = sha256,
        Length = length,
        Slot = slot ?? FoundSlot.Unknown(settings.Schedule.TimeZone),
        At = clock.GetUtcNow(),
        FollowUps = FollowUpPlan.Of(settings.Publishing),
        Warnings = VideoTexts.Of(episode, settings.Publishing).Warnings,
    };

    /// <summary>What YouTube is told of an episode at a slot.</summary>
    public VideoBody Body(Episode episode, EpisodePublication slot)
    {
        var texts = VideoTexts.Of(episode, settings.Publishing);
        return slot.Immediate ? VideoBody.Immediate(texts, terms) : VideoBody.Scheduled(texts, terms, slot.PlannedAt);
    }

    // Null: the session was lost before its end.
    private async Task<UploadEntry?> SendAsync(Episode episode, UploadJob job, CheckedVideo file, StepWriter say, CancellationToken token)
    {
        var outcome = await _loop.SendAsync(job, Body(episode, job.Entry.Slot), file.Stream, say.Progress, token).ConfigureAwait(false);
        return outcome switch
        {
            UploadOutcome.Done => job.Entry,
            UploadOutcome.Unknown => Adopt(job.Entry, await _reconciler.FindAsync(episode.Id, episode.CreatedAt, token).ConfigureAwait(false)),
            _ => null,
        };
    }

    private async Task<UploadOutcome> AskTwiceAsync(UploadJob job, CancellationToken token)
    {
        var outcome = await _loop.AskAsync(job, token).ConfigureAwait(false);
        if (outcome != UploadOutcome.Incomplete) return outcome;
        await Task.Delay(LateBytes, clock, token).ConfigureAwait(false);
        return await _loop.AskAsync(job, token).ConfigureAwait(false);
    }

    // What is to be public at once has no instant that could pass.
    private static bool Fits(UploadEntry begun, UploadEntry fresh) =>
        (begun.ChannelId, begun.Sha256, begun.Length, begun.Slot.Immediate) == (fresh.ChannelId, fresh.Sha256, fresh.Length, fresh.Slot.Immediate)
        && (begun.Slot.Immediate || begun.Slot.PlannedAt == fresh.Slot.PlannedAt);

    private UploadJob Job(UploadEntry entry) => new(entry, journal, _guard, clock);
}

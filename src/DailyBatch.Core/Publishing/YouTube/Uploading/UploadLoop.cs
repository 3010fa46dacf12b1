using DailyBatch.Core.Publishing.YouTube.Calls;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>Drives a resumable upload: one session until YouTube has it all, says that it is gone, or refuses. It opens a session only for a job that has none.</summary>
/// <param name="link">The way to YouTube.</param>
/// <param name="settings">Sizes and speeds.</param>
/// <param name="clock">The time.</param>
internal sealed class UploadLoop(YouTubeLink link, PublishingSettings settings, TimeProvider clock)
{
    private const string Mp4 = "video/mp4";
    private const string Slow = "timeOut";

    /// <summary>Sends what YouTube lacks.</summary>
    /// <param name="job">The upload.</param>
    /// <param name="body">What YouTube is told, where a session is to be opened.</param>
    /// <param name="file">The checked file.</param>
    /// <param name="say">Hears how far it is.</param>
    /// <param name="token">Stops it; the session can be gone on with.</param>
    /// <exception cref="FaultException">YouTube refuses or cannot be reached, or the slot has come too near.</exception>
    public async Task<UploadOutcome> SendAsync(UploadJob job, VideoBody body, FileStream file, Action<StepProgress> say, CancellationToken token)
    {
        var meter = new ProgressMeter(job.Entry.EpisodeId, job.Entry.Length, clock);
        var (pieces, pace) = (new PieceSize(settings), new LinePace(settings.BandwidthKib * 1024L, clock));
        var sender = new PieceSender(job, file, pieces, pace, sent => say(meter.At(sent)), clock);
        return await RunAsync(job, pieces, SendAsync, token).ConfigureAwait(false);

        async Task<SessionAnswer> SendAsync(AttemptWatch watch)
        {
            var answer = job.Entry.Session is null
                ? await OpenAsync(job, body, file, watch.Token).ConfigureAwait(false)
                : await AskAsync(job, watch).ConfigureAwait(false);
            return await sender.SendAsync(Session(job), answer, watch).ConfigureAwait(false);
        }
    }

    /// <summary>Asks the session of a job whether it is complete, and sends nothing.</summary>
    /// <exception cref="FaultException">YouTube refuses or cannot be reached.</exception>
    public Task<UploadOutcome> AskAsync(UploadJob job, CancellationToken token) =>
        RunAsync(job, new PieceSize(settings), watch => AskAsync(job, watch), token);

    private async Task<UploadOutcome> RunAsync(UploadJob job, PieceSize pieces, Func<AttemptWatch, Task<SessionAnswer>> way, CancellationToken token)
    {
        var (patience, best) = (link.Patience(StopScope.Uploads), 0L);
        while (true)
        {
            var attempt = await AttemptAsync(way, best, token).ConfigureAwait(false);
            if (attempt.Answer is { IsComplete: true } done) return Completed(job, done.Video);
            token.ThrowIfCancellationRequested();
            if (attempt.Answer is not null) return UploadOutcome.Incomplete;

            var verdict = link.Judge(attempt.Failure!);
            if (verdict.Kind == VerdictKind.SessionLost && job.Entry.Session is not null) return Lost(job);
            if (attempt.Advanced) patience.Begin();
            if (verdict.Reason == Slow) pieces.Halve();
            else pieces.BeginAgain();
            if (verdict.Kind == VerdictKind.Permanent && !job.Entry.MayHaveVideo) job.SessionLost();
            await patience.HeedAsync(verdict, token).ConfigureAwait(false);
            best = Math.Max(best, attempt.Best);
        }
    }

    private async Task<UploadAttempt> AttemptAsync(Func<AttemptWatch, Task<SessionAnswer>> way, long best, CancellationToken token)
    {
        using var watch = new AttemptWatch(best, link.RequestTime, clock, token);
        try
        {
            return new(await way(watch).ConfigureAwait(false), Failure: null, watch.Best, watch.Advanced);
        }
        catch (Exception e) when (YouTubeJudge.Covers(e))
        {
            return new(Answer: null, watch.Reason ?? e, watch.Best, watch.Advanced);
        }
    }

    private async Task<SessionAnswer> OpenAsync(UploadJob job, VideoBody body, FileStream file, CancellationToken token)
    {
        var upload = link.Service.Videos.Insert(body.ToVideo(), VideoBody.Parts, file, Mp4);
        upload.NotifySubscribers = body.NotifySubscribers;
        job.SessionOpened(await upload.InitiateSessionAsync(token).ConfigureAwait(false));
        return new(IsComplete: false, Has: 0);
    }

    private async Task<SessionAnswer> AskAsync(UploadJob job, AttemptWatch watch)
    {
        var answer = await Session(job).AskAsync(watch.Token).ConfigureAwait(false);
        watch.Asked(answer.Has);
        return answer;
    }

    private UploadSession Session(UploadJob job) => new(link.Service, new Uri(job.Entry.Session!.Reveal()), job.Entry.Length);

    // A success without a video is what a proxy says, or a server that has lost the thread.
    private static UploadOutcome Completed(UploadJob job, Video? video)
    {
        if (video?.Id is { Length: > 0 } id)
        {
            job.Finish(id);
            return UploadOutcome.Done;
        }

        return Lost(job);
    }

    private static UploadOutcome Lost(UploadJob job)
    {
        job.SessionLost();
        return job.Entry.MayHaveVideo ? UploadOutcome.Unknown : UploadOutcome.SessionLost;
    }
}

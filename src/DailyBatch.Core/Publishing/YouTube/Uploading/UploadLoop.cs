using DailyBatch.Core.Publishing.YouTube.Calls;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using Google.Apis.Upload;
using Google.Apis.YouTube.v3;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>Drives Google's resumable upload: one session until YouTube has it all, says that it is gone, or refuses. It opens a session only for a job that has none.</summary>
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
        await using var ahead = new ReadAhead(file.SafeFileHandle, job.Entry.Length, new PieceSize(settings).Bytes);
        Stream content = settings.BandwidthKib is { } most ? new SlowStream(ahead, most * 1024L, clock) : ahead;
        return await RunAsync(job, body, content, sent => say(meter.At(sent)), token).ConfigureAwait(false);
    }

    /// <summary>Asks a session whether it is complete, and sends nothing.</summary>
    /// <exception cref="FaultException">YouTube refuses or cannot be reached.</exception>
    public Task<UploadOutcome> AskAsync(UploadJob job, VideoBody body, CancellationToken token) =>
        RunAsync(job, body, new NothingToRead(job.Entry.Length), _ => { }, token);

    private async Task<UploadOutcome> RunAsync(UploadJob job, VideoBody body, Stream content, Action<long> say, CancellationToken token)
    {
        var (patience, pieces, best) = (link.Patience(StopScope.Uploads), new PieceSize(settings), 0L);
        while (true)
        {
            var attempt = await AttemptAsync(job, body, content, pieces.Bytes, best, say, token).ConfigureAwait(false);
            if (attempt.IsComplete) return Completed(job, attempt);
            token.ThrowIfCancellationRequested();
            if (attempt.Failure is BytesWantedException) return UploadOutcome.Incomplete;

            var verdict = link.Judge(attempt.Failure!);
            if (verdict.Kind == VerdictKind.SessionLost && job.Entry.Session is not null) return Lost(job);
            if (attempt.Advanced) patience.Begin();
            if (verdict.Reason == Slow) pieces.Halve();
            if (verdict.Kind == VerdictKind.Permanent && !job.Entry.MayHaveVideo) job.SessionLost();
            await patience.HeedAsync(verdict, token).ConfigureAwait(false);
            best = Math.Max(best, attempt.Best);
        }
    }

    private async Task<UploadAttempt> AttemptAsync(UploadJob job, VideoBody body, Stream content, int piece, long best, Action<long> say, CancellationToken token)
    {
        link.Pieces.Renew();
        using var watch = new AttemptWatch(best, link.RequestTime, clock, token);
        var upload = Upload(job, body, content, piece);
        upload.ProgressChanged += watch.Answered;
        upload.ProgressChanged += progress => say(progress.BytesSent);
        try
        {
            var end = job.Entry.Session is { } session
                ? await upload.ResumeAsync(new Uri(session.Reveal()), watch.Token).ConfigureAwait(false)
                : await upload.UploadAsync(watch.Token).ConfigureAwait(false);
            return new(end.Status == UploadStatus.Completed, upload.ResponseBody, watch.Reason ?? end.Exception, watch.Best, watch.Advanced);
        }
        catch (OperationCanceledException e)
        {
            return new(IsComplete: false, null, watch.Reason ?? e, watch.Best, watch.Advanced);
        }
    }

    private VideosResource.InsertMediaUpload Upload(UploadJob job, VideoBody body, Stream content, int piece)
    {
        var upload = link.Service.Videos.Insert(body.ToVideo(), VideoBody.Parts, content, Mp4);
        upload.ChunkSize = piece;
        upload.NotifySubscribers = body.NotifySubscribers;
        upload.UploadSessionData += data => job.SessionOpened(data.UploadUri);
        upload.LastRequestExecuting += _ => job.LastByte();
        return upload;
    }

    // A success without a video is what a proxy says, or a server that has lost the thread.
    private static UploadOutcome Completed(UploadJob job, UploadAttempt attempt)
    {
        if (attempt.Video?.Id is { Length: > 0 } id)
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

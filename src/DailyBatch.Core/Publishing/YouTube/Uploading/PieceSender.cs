namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>Sends what a session lacks, piece after piece.</summary>
/// <param name="job">The upload.</param>
/// <param name="file">The checked file.</param>
/// <param name="pieces">How large they are.</param>
/// <param name="pace">How fast they go.</param>
/// <param name="say">Hears how many bytes are there.</param>
/// <param name="clock">The time.</param>
internal sealed class PieceSender(UploadJob job, FileStream file, PieceSize pieces, LinePace pace, Action<long> say, TimeProvider clock)
{
    /// <summary>Sends it all.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="answer">What the session said before.</param>
    /// <param name="watch">Ends it.</param>
    /// <returns>The answer to the last byte.</returns>
    public async Task<SessionAnswer> SendAsync(UploadSession session, SessionAnswer answer, AttemptWatch watch)
    {
        say(answer.Has);
        while (!answer.IsComplete)
        {
            answer = await PieceAsync(session, answer.Has, watch.Token).ConfigureAwait(false);
            if (!answer.IsComplete) watch.Answered(answer.Has);
            say(answer.Has);
        }

        return answer;
    }

    private async Task<SessionAnswer> PieceAsync(UploadSession session, long start, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var left = job.Entry.Length - start;
        if (left <= 0) return await session.AskAsync(token).ConfigureAwait(false);
        var length = pieces.Next(left);
        if (length == left) job.LastByte();
        var began = clock.GetTimestamp();
        using var piece = new FilePiece(file.SafeFileHandle, start, length, pace);
        var answer = await session.PutAsync(piece, start, length, token).ConfigureAwait(false);
        if (answer.Has == start + length) pieces.Arrived(clock.GetElapsedTime(began));
        return answer;
    }
}

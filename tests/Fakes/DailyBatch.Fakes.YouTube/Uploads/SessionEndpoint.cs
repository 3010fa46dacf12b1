using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>Chunks and questions on a session.</summary>
internal sealed class SessionEndpoint(World world)
{
    private const int ResumeIncomplete = 308;

    private readonly ChunkReceiver _receiver = new(world);
    private readonly UploadFinisher _finisher = new(world);

    public async Task<FakeAnswer> AnswerAsync(Call call, CancellationToken token)
    {
        if (UploadOrder.Current.Forget) world.Sessions.Forget(call.Value("upload_id") ?? "");
        if (world.Sessions.Find(call.Value("upload_id")) is not { } session) return Gone();
        await session.Turn.WaitAsync(token).ConfigureAwait(false);
        try
        {
            return await AnswerAsync(session, call.Request, token).ConfigureAwait(false);
        }
        finally
        {
            session.Turn.Release();
        }
    }

    private async Task<FakeAnswer> AnswerAsync(UploadSession session, FakeRequest request, CancellationToken token)
    {
        if (session.Result is { } made) return FakeAnswer.Json(made.ToJsonString());
        var range = ChunkRange.Of(request) ?? throw new RefusedException(YouTubeErrors.Error(400, "badRequest", "The Content-Range cannot be read.", "global"));
        range.Check(session);
        if (range.IsQuestion) return Incomplete(session);
        session.Total ??= range.Total;
        await _receiver.ReceiveAsync(session, range, request.Content ?? Stream.Null, token).ConfigureAwait(false);
        if (session.Stored != session.Total) return Incomplete(session);
        session.Result = _finisher.Finish(session);
        return FakeAnswer.Json(session.Result.ToJsonString());
    }

    private static FakeAnswer Incomplete(UploadSession session) => session.Stored == 0
        ? FakeAnswer.Empty(ResumeIncomplete)
        : FakeAnswer.Empty(ResumeIncomplete).With("Range", $"bytes=0-{session.Stored - 1}");

    private FakeAnswer Gone() => FakeAnswer.Text("Not Found", "text/plain", world.Options.GoneStatus) with { IsRefusal = true };
}

using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;
using DailyBatch.Fakes.YouTube.Uploads;

namespace DailyBatch.Fakes.YouTube;

/// <summary>Finds what a request is for and lets it be answered. Bytes of uploads are read where they are hashed.</summary>
internal sealed class YouTubeApi(World world) : IFakeApi
{
    private readonly Route[] _routes = Routes.Of(world);
    private readonly Gate _gate = new(world);
    private readonly SessionEndpoint _sessions = new(world);

    public string? PurposeOf(FakeRequest request) => IsOnSession(request) ? PurposeOnSession(request) : Find(request)?.Purpose;

    public bool StreamsBody(FakeRequest head) => IsOnSession(head);

    public async Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var call = new Call(request);
            if (!IsOnSession(request)) return Find(request)?.Answer(call) ?? YouTubeErrors.Error(404, "notFound", "Not Found", "global");
            _gate.EnterSession(call);
            return await _sessions.AnswerAsync(call, cancellationToken).ConfigureAwait(false);
        }
        catch (RefusedException refusal)
        {
            return refusal.Answer;
        }
    }

    private Route? Find(FakeRequest request) => Array.Find(_routes, route => route.Method == request.Method && route.Path == request.Path);

    private static bool IsOnSession(FakeRequest request) =>
        request.Method == "PUT" && request.Path.StartsWith("/upload/", StringComparison.Ordinal);

    private static string PurposeOnSession(FakeRequest request)
    {
        var kind = request.Path.Contains("thumbnails", StringComparison.Ordinal) ? "thumbnail" : request.Path.EndsWith("captions", StringComparison.Ordinal) ? "captions" : "video";
        return ChunkRange.Of(request) switch
        {
            { IsQuestion: true } => Purposes.Question(kind),
            { IsLast: true } => Purposes.LastChunk(kind),
            _ => Purposes.Chunk(kind),
        };
    }
}

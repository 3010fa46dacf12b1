using System.Collections.Immutable;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Errors;

namespace DailyBatch.Fakes.YouTube.Faults;

/// <summary>Faults of YouTube, beside those that every server knows.</summary>
public static class YouTubeFaults
{
    /// <summary>All by name, for the command line.</summary>
    public static ImmutableSortedDictionary<string, Fault> All { get; } = NamedFaults.All.AddRange(new Dictionary<string, Fault>
    {
        ["400-upload-limit"] = Error(YouTubeErrors.UploadLimit()),
        ["400-invalid-title"] = Error(YouTubeErrors.Invalid("invalidTitle", "The request metadata specifies an invalid or empty video title.")),
        ["400-dead-token"] = Error(OAuthErrors.DeadToken()),
        ["401"] = Error(YouTubeErrors.Unauthorized()),
        ["401-mid-chunk"] = MidChunk(YouTubeErrors.Unauthorized()),
        ["403-quota"] = Error(YouTubeErrors.QuotaExceeded()),
        ["403-rate"] = Error(YouTubeErrors.RateLimited()),
        ["403-scope"] = Error(YouTubeErrors.NotAllowed()),
        ["404-video"] = Error(YouTubeErrors.VideoNotFound()),
        ["409"] = Error(YouTubeErrors.Error(409, "conflict", domain: "global")),
        ["429"] = Error(YouTubeErrors.TooMany(2)),
        ["500"] = Error(YouTubeErrors.Error(500, "internalError", domain: "global")),
        ["502"] = new HtmlPage(502),
        ["503"] = Error(YouTubeErrors.Unavailable()),
        ["503-after"] = new AnswerReplaced(YouTubeErrors.Unavailable()),
        ["503-mid-chunk"] = MidChunk(YouTubeErrors.Unavailable()),
        ["503-wait"] = Error(YouTubeErrors.Unavailable(2)),
        ["empty-200"] = new AnswerReplaced(FakeAnswer.Empty(200)),
        ["empty-200-nothing-done"] = new StatusFault(200),
        ["reset-mid-chunk"] = new LostAnswer().Around(new PartStored(0.5)),
        ["session-gone"] = new SessionForgotten(),
        ["short-range"] = new PartStored(0.5),
        ["stuck"] = new PartStored(0),
    });

    /// <summary>Any answer in place of the work.</summary>
    public static Fault Error(FakeAnswer answer) => new StatusFault(answer);

    /// <summary>Half of the chunk is stored, then this is answered.</summary>
    public static Fault MidChunk(FakeAnswer answer) => new AnswerReplaced(answer).Around(new PartStored(0.5));
}

using System.Net;
using DailyBatch.Core.Publishing.YouTube.Errors;
using Google;
using Google.Apis.Auth.OAuth2.Responses;
using Google.Apis.Requests;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

public sealed class ErrorTableSpecs
{
    [Theory]
    [InlineData(400, "invalidTitle", "Permanent")]
    [InlineData(400, "invalidDescription", "Permanent")]
    [InlineData(400, "invalidTags", "Permanent")]
    [InlineData(400, "invalidCategoryId", "Permanent")]
    [InlineData(400, "invalidVideoMetadata", "Permanent")]
    [InlineData(400, "invalidPublishAt", "Permanent")]
    [InlineData(400, "invalidFilename", "Permanent")]
    [InlineData(400, "mediaBodyRequired", "Permanent")]
    [InlineData(400, "defaultLanguageNotSet", "Permanent")]
    [InlineData(400, "somethingNew", "Permanent")]
    [InlineData(400, "uploadLimitExceeded", "StopForADay")]
    [InlineData(401, "youtubeSignupRequired", "StopForOwner")]
    [InlineData(403, "insufficientPermissions", "StopForOwner")]
    [InlineData(403, "accessNotConfigured", "StopForOwner")]
    [InlineData(403, "channelSuspended", "StopForOwner")]
    [InlineData(403, "somethingNew", "StopForOwner")]
    [InlineData(401, "authError", "Refresh")]
    [InlineData(401, "", "Refresh")]
    [InlineData(401, "required", "Refresh")]
    [InlineData(400, "required", "Permanent")]
    [InlineData(403, "quotaExceeded", "StopUntilMidnight")]
    [InlineData(403, "dailyLimitExceeded", "StopUntilMidnight")]
    [InlineData(403, "rateLimitExceeded", "BackOff")]
    [InlineData(403, "userRateLimitExceeded", "BackOff")]
    [InlineData(429, "", "BackOff")]
    [InlineData(409, "conflict", "BackOff")]
    [InlineData(500, "internalError", "BackOff")]
    [InlineData(502, "", "BackOff")]
    [InlineData(503, "backendError", "BackOff")]
    [InlineData(504, "", "BackOff")]
    [InlineData(403, "", "BackOff")]
    [InlineData(404, "", "SessionLost")]
    [InlineData(410, "gone", "SessionLost")]
    [InlineData(404, "videoNotFound", "VideoNotFound")]
    public void Each_reason_asks_for_one_thing(int status, string reason, string kind) =>
        YouTubeJudge.Of(Error(status, reason), null).Kind.ToString().ShouldBe(kind);

    [Fact]
    public void The_message_decides_nothing()
    {
        var error = Error(403, "rateLimitExceeded");
        error.Error.Errors[0].Message = error.Error.Message = "quotaExceeded invalidTitle";

        YouTubeJudge.Of(error, null).Kind.ShouldBe(VerdictKind.BackOff);
    }

    [Theory]
    [InlineData("invalid_grant", 400, "StopForOwner")]
    [InlineData("invalid_client", 401, "StopForOwner")]
    [InlineData("temporarily_unavailable", 503, "BackOff")]
    public void The_token_endpoint_is_heard_too(string error, int status, string kind) =>
        YouTubeJudge.Of(new TokenResponseException(new TokenErrorResponse { Error = error }, (HttpStatusCode)status), null).Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("invalidTitle", "the title")]
    [InlineData("invalidTags", "the tags")]
    [InlineData("invalidPublishAt", "the time of publication")]
    public void A_refused_field_is_named(string reason, string field) =>
        YouTubeFaults.Refused(new(VerdictKind.Permanent, reason, 400)).Message.ShouldContain(field);

    [Fact]
    public void What_is_not_YouTubes_is_not_judged() => YouTubeJudge.Covers(new InvalidOperationException()).ShouldBeFalse();

    private static GoogleApiException Error(int status, string reason) => new("youtube")
    {
        HttpStatusCode = (HttpStatusCode)status,
        Error = new RequestError { Errors = reason.Length == 0 ? [] : [new SingleError { Reason = reason }] },
    };
}

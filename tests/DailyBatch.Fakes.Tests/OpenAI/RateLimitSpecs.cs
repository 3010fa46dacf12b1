using System.Net;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.OpenAI.Errors;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.OpenAI;

public sealed class RateLimitSpecs
{
    private readonly FixedClock _clock = new(new(2025, 11, 23, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_minutes_calls_are_answered_and_the_next_is_told_to_wait()
    {
        await using var trial = await LimitedAsync(RetryAfterStyle.Seconds);

        (await trial.PostAsync(ChatTrial.Request())).Headers.GetValues("x-ratelimit-remaining-requests").ShouldBe(["2"]);
        await trial.PostAsync(ChatTrial.Request());
        await trial.PostAsync(ChatTrial.Request());
        var refused = await trial.PostAsync(ChatTrial.Request());

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(20));
        trial.Server.Journal.WorkDone.ShouldBe(3);
    }

    [Fact]
    public async Task The_wait_that_was_told_is_enough_and_not_less()
    {
        await using var trial = await LimitedAsync(RetryAfterStyle.Seconds);
        for (var i = 0; i < 3; i++) await trial.PostAsync(ChatTrial.Request());

        _clock.Now += TimeSpan.FromSeconds(19);
        (await trial.PostAsync(ChatTrial.Request())).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        _clock.Now += TimeSpan.FromSeconds(1);
        (await trial.PostAsync(ChatTrial.Request())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_wait_can_be_told_as_a_date()
    {
        await using var trial = await LimitedAsync(RetryAfterStyle.Date);
        for (var i = 0; i < 3; i++) await trial.PostAsync(ChatTrial.Request());

        (await trial.PostAsync(ChatTrial.Request())).Headers.RetryAfter!.Date.ShouldBe(_clock.Now.AddSeconds(20));
    }

    [Fact]
    public async Task The_wait_can_be_left_out()
    {
        await using var trial = await LimitedAsync(RetryAfterStyle.None);
        for (var i = 0; i < 3; i++) await trial.PostAsync(ChatTrial.Request());

        (await trial.PostAsync(ChatTrial.Request())).Headers.RetryAfter.ShouldBeNull();
    }

    [Theory]
    [InlineData("rate-limit", 429, "rate_limit_exceeded")]
    [InlineData("rate-limit-seconds", 429, "rate_limit_exceeded")]
    [InlineData("rate-limit-date", 429, "rate_limit_exceeded")]
    [InlineData("quota", 429, "insufficient_quota")]
    [InlineData("server-error", 500, null)]
    [InlineData("overloaded", 503, null)]
    public async Task Errors_of_the_api_can_be_scripted(string fault, int status, string? code)
    {
        await using var trial = await ChatTrial.StartAsync();
        trial.Server.Faults.At(1, OpenAiFaults.All[fault]);

        var error = await trial.ErrorAsync(ChatTrial.Request());

        (error.Status, error.Code).ShouldBe((status, code));
        (await trial.PostAsync(ChatTrial.Request())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Faults_can_be_aimed_at_a_schema()
    {
        await using var trial = await ChatTrial.StartAsync();
        trial.Server.Faults.Add(new LostAnswer(), Requests.For("story"));
        const string Schema = """{"type": "object", "properties": {}, "required": [], "additionalProperties": false}""";

        (await trial.PostAsync(ChatTrial.Structured(Schema, name: "title"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Should.ThrowAsync<HttpRequestException>(() => trial.PostAsync(ChatTrial.Structured(Schema, name: "story")));
        trial.Server.Journal.WorkDone.ShouldBe(2);
    }

    private Task<ChatTrial> LimitedAsync(RetryAfterStyle style) =>
        ChatTrial.StartAsync(OpenAiModes.OpenAi with { CallsPerMinute = 3, RetryAfter = style }, clock: _clock);
}

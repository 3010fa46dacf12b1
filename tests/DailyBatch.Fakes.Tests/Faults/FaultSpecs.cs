using System.Diagnostics;
using System.Net;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Journal;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.Faults;

public sealed class FaultSpecs
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(150);

    [Fact]
    public async Task A_status_comes_with_its_body_and_headers_and_no_work_is_done()
    {
        await using var trial = await Trial.WithAsync(new StatusFault(FakeAnswer.Json("""{"no": 1}""", 503).With("Retry-After", "7")));

        var answer = await trial.PostAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        (await answer.Content.ReadAsStringAsync()).ShouldBe("""{"no": 1}""");
        trial.Journal.WorkDone.ShouldBe(0);
    }

    [Fact]
    public async Task Slow_headers_keep_even_the_status_back()
    {
        await using var trial = await Trial.WithAsync(new SlowHeaders(Delay));
        var watch = Stopwatch.StartNew();

        await trial.PostAsync(until: HttpCompletionOption.ResponseHeadersRead);

        // Not how fast but that it waited at all: timers may fire a tick early.
        watch.Elapsed.ShouldBeGreaterThan(Delay * 0.9);
    }

    [Fact]
    public async Task A_slow_body_begins_and_then_waits()
    {
        await using var trial = await Trial.WithAsync(new SlowBody(TimeSpan.FromHours(1)));

        using var answer = await trial.PostAsync(until: HttpCompletionOption.ResponseHeadersRead);
        var stream = await answer.Content.ReadAsStreamAsync();
        await stream.ReadExactlyAsync(new byte[Trial.Body.Length / 2]);

        trial.Journal.Entries[0].End.ShouldBe(ExchangeEnd.Open);
    }

    [Fact]
    public async Task A_slow_body_ends_whole()
    {
        await using var trial = await Trial.WithAsync(new SlowBody(Delay));

        (await (await trial.PostAsync()).Content.ReadAsStringAsync()).ShouldBe(Trial.Body);
    }

    [Fact]
    public async Task A_reset_gives_no_answer_and_does_no_work()
    {
        await using var trial = await Trial.WithAsync(new ConnectionReset());

        await Should.ThrowAsync<HttpRequestException>(() => trial.PostAsync());

        var entry = trial.Journal.Entries[0];
        (entry.WorkDone, entry.Status, entry.End).ShouldBe((false, null, ExchangeEnd.Cut));
    }

    [Fact]
    public async Task A_lost_answer_is_worked_for_and_never_comes()
    {
        await using var trial = await Trial.WithAsync(new LostAnswer());

        await Should.ThrowAsync<HttpRequestException>(() => trial.PostAsync());

        trial.Journal.Entries[0].End.ShouldBe(ExchangeEnd.Cut);
        trial.Journal.WorkDone.ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public async Task A_truncated_body_is_shorter_than_its_length_says(double share)
    {
        await using var trial = await Trial.WithAsync(new TruncatedBody(share));

        using var answer = await trial.PostAsync(until: HttpCompletionOption.ResponseHeadersRead);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentLength.ShouldBe(Trial.Body.Length);
        await Should.ThrowAsync<HttpRequestException>(() => answer.Content.ReadAsStringAsync());
        trial.Journal.Entries[0].End.ShouldBe(ExchangeEnd.Cut);
    }

    [Fact]
    public async Task An_endless_stream_goes_on_until_the_client_leaves()
    {
        await using var trial = await Trial.WithAsync(new EndlessStream(TimeSpan.FromMilliseconds(1)));

        using (var answer = await trial.PostAsync(until: HttpCompletionOption.ResponseHeadersRead))
        {
            answer.Content.Headers.ContentLength.ShouldBeNull();
            var stream = await answer.Content.ReadAsStreamAsync();
            await stream.ReadExactlyAsync(new byte[20_000]);
        }

        await Eventually.IsTrueAsync(() => trial.Journal.Entries[0].End == ExchangeEnd.ClientLeft);
    }

    [Fact]
    public async Task A_page_comes_as_html_with_a_good_status()
    {
        await using var trial = await Trial.WithAsync(new HtmlPage());

        var answer = await trial.PostAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task Faults_can_stand_around_one_another()
    {
        await using var trial = await Trial.WithAsync(new TruncatedBody().Around(new StatusFault(FakeAnswer.Json("""{"no": 1}""", 500))));

        using var answer = await trial.PostAsync(until: HttpCompletionOption.ResponseHeadersRead);

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        await Should.ThrowAsync<HttpRequestException>(() => answer.Content.ReadAsStringAsync());
        trial.Journal.Entries[0].Faults.ShouldBe(["truncated+status-500"]);
    }
}

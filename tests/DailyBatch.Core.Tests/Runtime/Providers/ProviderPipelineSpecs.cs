using System.Net;
using System.Net.Sockets;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Tests.Support;
using static DailyBatch.Core.Tests.Support.ScriptedReply;

namespace DailyBatch.Core.Tests.Runtime.Providers;

public sealed class ProviderPipelineSpecs
{
    [Fact]
    public async Task An_answer_is_kept_before_it_is_given()
    {
        await using var bench = new PipelineBench(Json(200, "words"));

        var answer = await bench.AskAsync();

        answer.Text.ShouldBe("words");
        answer.MediaType.ShouldBe("application/json");
        bench.Kept.ShouldBe(["words"]);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(529)]
    public async Task What_may_pass_is_tried_again(int status)
    {
        await using var bench = new PipelineBench(Json(status, "busy"), Json(200, "words"));

        (await bench.AskAsync()).Text.ShouldBe("words");

        bench.Server.Requests.Count.ShouldBe(2);
        bench.Clock.Skipped.Count.ShouldBe(1);
        bench.Kept.ShouldBe(["words"]);
    }

    [Theory]
    [InlineData(400, "ProviderRequestRefused")]
    [InlineData(401, "ProviderKeyRefused")]
    [InlineData(402, "ProviderCreditsUsedUp")]
    [InlineData(403, "ProviderKeyRefused")]
    [InlineData(404, "ProviderRequestRefused")]
    [InlineData(301, "ProviderRequestRefused")]
    public async Task What_does_not_pass_is_asked_once(int status, string id)
    {
        await using var bench = new PipelineBench(Json(status, "no"));

        var fault = await bench.FaultAsync();

        (fault.Id, fault.Kind).ShouldBe((id, FaultKind.ProviderFailed));
        bench.Server.Requests.Count.ShouldBe(1);
        bench.Kept.ShouldBeEmpty();
    }

    [Fact]
    public async Task Credits_that_are_used_up_are_no_rate_limit()
    {
        await using var bench = new PipelineBench(Json(429, "no money"));

        (await bench.FaultAsync()).Id.ShouldBe("ProviderCreditsUsedUp");
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_is_not_understood_is_asked_for_again_and_not_kept()
    {
        await using var bench = new PipelineBench(Json(200, "nonsense"), Json(200, "words"));

        (await bench.AskAsync()).Text.ShouldBe("words");

        bench.Kept.ShouldBe(["words"]);
    }

    [Fact]
    public async Task A_wait_in_seconds_is_kept()
    {
        await using var bench = new PipelineBench(Json(429, "", "Retry-After: 7"), Json(200, "words"));

        await bench.AskAsync();

        bench.Clock.Skipped.ShouldBe([TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public async Task A_wait_until_a_date_is_kept()
    {
        await using var bench = new PipelineBench(Json(503, "", "Retry-After: Sat, 22 Nov 2025 09:01:30 GMT"), Json(200, "words"));

        await bench.AskAsync();

        bench.Clock.Skipped.ShouldBe([TimeSpan.FromSeconds(90)]);
    }

    [Fact]
    public async Task Pauses_follow_the_jitter_and_stay_below_the_longest()
    {
        var first = await PausesAsync(jitter: 1);

        first.Length.ShouldBe(PipelineBench.Patient.Attempts - 1);
        first.ShouldAllBe(p => p > TimeSpan.Zero && p <= PipelineBench.Patient.LongestPause);
        (await PausesAsync(jitter: 1)).ShouldBe(first);
        (await PausesAsync(jitter: 2)).ShouldNotBe(first);
    }

    [Fact]
    public async Task It_ends_after_the_last_attempt_with_what_the_provider_said()
    {
        await using var bench = new PipelineBench(Json(503, "overloaded"));

        var fault = await bench.FaultAsync();

        fault.Id.ShouldBe("ProviderServerError");
        fault.Message.ShouldContain("(503): 'overloaded'");
        bench.Server.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_host_that_nobody_answers_at_is_unreachable()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var bench = new PipelineBench(HangUp) { Endpoint = new Uri($"http://127.0.0.1:{port}/v1") };

        var fault = await bench.FaultAsync();

        fault.Id.ShouldBe("ProviderUnreachable");
        fault.Message.ShouldStartWith($"voices at 127.0.0.1:{port} (model reader-1) could not be reached");
        bench.Clock.Skipped.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_lost_connection_is_made_again()
    {
        await using var bench = new PipelineBench(HangUp, Truncated("wo", announced: 100), Json(200, "words"));

        (await bench.AskAsync()).Text.ShouldBe("words");

        bench.Kept.ShouldBe(["words"]);
    }

    [Fact]
    public async Task An_answer_that_always_breaks_off_is_not_understood()
    {
        await using var bench = new PipelineBench(Truncated("wo", announced: 100));

        (await bench.FaultAsync()).Id.ShouldBe("ProviderAnswerNotUnderstood");
        bench.Server.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_client_that_cannot_connect_in_time_is_not_taken_for_a_cancelled_call()
    {
        await using var bench = new PipelineBench(HangUp);
        var pipeline = bench.Pipeline();
        var call = new ProviderCall(_ => throw new TaskCanceledException("No connection.", new TimeoutException("Nobody took up.")));

        var e = await Should.ThrowAsync<FaultException>(() => pipeline.SendAsync(call, pipeline.BeginDeadline(), CancellationToken.None));

        e.Fault.Id.ShouldBe("ProviderUnreachable");
        e.Fault.Message.ShouldContain("Nobody took up");
    }

    [Fact]
    public async Task An_endless_answer_is_cut_and_not_asked_for_again()
    {
        await using var bench = new PipelineBench(Endless);

        var fault = await bench.FaultAsync();

        fault.Id.ShouldBe("ProviderAnswerTooLarge");
        fault.Message.ShouldContain("1000000 bytes");
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_announces_300_megabytes_is_not_read()
    {
        await using var bench = new PipelineBench(Truncated("", announced: 300_000_000));

        (await bench.FaultAsync()).Id.ShouldBe("ProviderAnswerTooLarge");
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_cancelled_call_ends()
    {
        await using var bench = new PipelineBench(Silence);
        using var stop = new CancellationTokenSource();
        var asking = bench.AskAsync(token: stop.Token);
        while (bench.Server.Requests.Count == 0) await Task.Delay(5);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task No_minute_holds_more_calls_than_allowed()
    {
        await using var bench = new PipelineBench(Json(200, "words"));
        var pipeline = bench.Pipeline(PipelineBench.Patient with { CallsPerMinute = 3 });

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => bench.AskAsync(pipeline)));

        bench.Server.Requests.Count.ShouldBe(10);
        bench.Clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(Sample.Now.AddMinutes(3));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(400)]
    public async Task A_fault_shows_no_key_no_path_and_no_query(int status)
    {
        await using var bench = new PipelineBench(Json(status, $"Incorrect API key {PipelineBench.Key} for sk-othe************wxyz,\n Bearer abcdefghij0123456789 " + new string('x', 500)));

        var fault = await bench.FaultAsync();

        foreach (var secret in new[] { PipelineBench.Key, "sk-othe", "wxyz", "abcdefghij0123456789", "secret-query", "speech" })
            $"{fault} {fault.Exception}".ShouldNotContain(secret);
        fault.Message.Length.ShouldBeLessThan(330);
        fault.Message.ShouldContain("Incorrect API key [redacted] for [redacted]");
        fault.Message.ShouldNotContain("\n");
    }

    private static async Task<TimeSpan[]> PausesAsync(ulong jitter)
    {
        await using var bench = new PipelineBench(Json(500, "broken"));
        await bench.FaultAsync(bench.Pipeline(jitter: jitter));
        return [.. bench.Clock.Skipped];
    }
}

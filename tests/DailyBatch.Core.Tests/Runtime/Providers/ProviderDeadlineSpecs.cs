using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Tests.Support;
using static DailyBatch.Core.Tests.Support.ScriptedReply;

namespace DailyBatch.Core.Tests.Runtime.Providers;

/// <summary>How long a call may take: each attempt, and all of them with their pauses and turns.</summary>
public sealed class ProviderDeadlineSpecs
{
    private static readonly ProviderLimits Hasty = PipelineBench.Patient with
    {
        Attempts = 2, Attempt = TimeSpan.FromMilliseconds(200), Deadline = TimeSpan.FromMinutes(5), FirstPause = TimeSpan.FromMilliseconds(1),
    };

    [Fact]
    public async Task A_wait_beyond_the_deadline_ends_it_at_once()
    {
        await using var bench = new PipelineBench(Json(429, "slow down", "Retry-After: 40000"));

        var fault = await bench.FaultAsync();

        fault.Id.ShouldBe("ProviderRateLimited");
        fault.Message.ShouldContain("takes no calls for 40000 s, longer than the deadline of 36000 s (429): 'slow down'");
        bench.Server.Requests.Count.ShouldBe(1);
        bench.Clock.Skipped.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_silent_server_is_asked_again_when_the_attempts_time_is_up()
    {
        await using var bench = new PipelineBench(Silence);

        var fault = await bench.FaultAsync(bench.Pipeline(Hasty, TimeProvider.System));

        (fault.Id, fault.Kind).ShouldBe(("ProviderTooSlow", FaultKind.Timeout));
        fault.Message.ShouldContain("200 ms");
        bench.Server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_drips_is_as_slow_as_a_silent_one()
    {
        await using var bench = new PipelineBench(Drip);

        (await bench.FaultAsync(bench.Pipeline(Hasty, TimeProvider.System))).Id.ShouldBe("ProviderTooSlow");
        bench.Server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_deadline_holds_over_all_attempts()
    {
        await using var bench = new PipelineBench(Silence);
        var limits = Hasty with { Deadline = TimeSpan.FromSeconds(1), Attempt = TimeSpan.FromMinutes(5) };

        var fault = await bench.FaultAsync(bench.Pipeline(limits, TimeProvider.System));

        fault.Id.ShouldBe("ProviderTooSlow");
        fault.Message.ShouldContain("within 1 s");
        bench.Server.Requests.Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_deadline_in_a_pause_tells_what_the_pause_was_for()
    {
        await using var bench = new PipelineBench(Json(500, "broken"));
        var limits = Hasty with { Attempt = TimeSpan.FromMinutes(5), Deadline = TimeSpan.FromSeconds(4), FirstPause = TimeSpan.FromHours(1), LongestPause = TimeSpan.FromHours(2) };

        (await bench.FaultAsync(bench.Pipeline(limits, TimeProvider.System))).Id.ShouldBe("ProviderServerError");
    }

    [Fact]
    public async Task A_turn_that_does_not_come_before_the_deadline_is_a_rate_limit_of_our_own()
    {
        await using var bench = new PipelineBench(Json(200, "words"));
        var pipeline = bench.Pipeline(Hasty with { CallsPerMinute = 1, Attempt = TimeSpan.FromMinutes(1) }, TimeProvider.System);
        await bench.AskAsync(pipeline);
        var soon = new Deadline(TimeSpan.FromMilliseconds(100), TimeProvider.System);

        var fault = (await Should.ThrowAsync<FaultException>(() => pipeline.SendAsync(bench.Call, soon, CancellationToken.None))).Fault;

        fault.Id.ShouldBe("ProviderRateLimited");
        fault.Message.ShouldContain("1 calls a minute are allowed in the settings");
        bench.Server.Requests.Count.ShouldBe(1);
    }
}

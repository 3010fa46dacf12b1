using System.Net;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Faults;
using static DailyBatch.Fakes.Tests.Support.YouTubeTrial;

namespace DailyBatch.Fakes.Tests.YouTube;

public sealed class FaultSpecs
{
    [Theory]
    [InlineData("400-upload-limit", 400, "uploadLimitExceeded")]
    [InlineData("401", 401, "authError")]
    [InlineData("403-quota", 403, "quotaExceeded")]
    [InlineData("403-rate", 403, "rateLimitExceeded")]
    [InlineData("429", 429, "rateLimitExceeded")]
    [InlineData("503-wait", 503, "backendError")]
    public async Task Refusals_have_Googles_form(string fault, int status, string reason)
    {
        await using var trial = await StartAsync();
        trial.Server.Faults.At(1, YouTubeFaults.All[fault]);

        (await ReasonAsync(await trial.OpenAsync(Metadata(), 1000))).ShouldBe((status, reason));
    }

    [Theory]
    [InlineData("short-range")]
    [InlineData("401-mid-chunk")]
    [InlineData("503-mid-chunk")]
    public async Task Half_of_a_chunk_can_be_stored(string fault)
    {
        await using var trial = await StartAsync();
        var file = Bytes(Unit * 5);
        var session = await trial.SessionAsync(file.Length);
        trial.Server.Faults.At(1, YouTubeFaults.All[fault]);

        await trial.PutAsync(session, file, 0, Unit * 4);

        (await trial.AskAsync(session, file.Length)).Headers.GetValues("Range").ShouldBe([$"bytes=0-{Unit * 2 - 1}"]);
    }

    [Fact]
    public async Task The_connection_can_break_in_the_middle_of_a_chunk()
    {
        await using var trial = await StartAsync();
        var file = Bytes(Unit * 5);
        var session = await trial.SessionAsync(file.Length);
        trial.Server.Faults.At(1, YouTubeFaults.All["reset-mid-chunk"]);

        await Should.ThrowAsync<HttpRequestException>(() => trial.PutAsync(session, file, 0, Unit * 4));

        (await trial.AskAsync(session, file.Length)).Headers.GetValues("Range").ShouldBe([$"bytes=0-{Unit * 2 - 1}"]);
    }

    [Fact]
    public async Task An_upload_can_be_stuck()
    {
        await using var trial = await StartAsync();
        var file = Bytes(Unit * 2);
        var session = await trial.SessionAsync(file.Length);
        trial.Server.Faults.Add(YouTubeFaults.All["stuck"], Requests.All);

        ((int)(await trial.PutAsync(session, file, 0, Unit * 2)).StatusCode).ShouldBe(308);
        ((int)(await trial.PutAsync(session, file, 0, Unit * 2)).StatusCode).ShouldBe(308);

        trial.Server.Videos.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("503-after", 503, 1)]
    [InlineData("empty-200", 200, 1)]
    [InlineData("empty-200-nothing-done", 200, 0)]
    public async Task The_last_answer_can_lie(string fault, int status, int videos)
    {
        await using var trial = await StartAsync();
        var session = await trial.SessionAsync(1000);
        trial.Server.Faults.Add(YouTubeFaults.All[fault], Requests.For(Purposes.LastChunk("video")));

        var answer = await trial.PutAsync(session, Bytes(1000), 0, 1000);

        ((int)answer.StatusCode).ShouldBe(status);
        trial.Server.Videos.Count.ShouldBe(videos);
    }

    [Fact]
    public async Task A_session_that_is_gone_stays_gone()
    {
        await using var trial = await StartAsync();
        var session = await trial.SessionAsync(1000);
        trial.Server.Faults.At(1, YouTubeFaults.All["session-gone"]);

        (await trial.PutAsync(session, Bytes(1000), 0, 1000)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await trial.AskAsync(session, 1000)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        trial.Server.Videos.ShouldBeEmpty();
    }

    [Fact]
    public async Task Faults_of_the_command_line_can_be_aimed_at_a_purpose()
    {
        await using var trial = await StartAsync();
        FaultArgument.Add(trial.Server.Faults, "503:video.question@2", YouTubeFaults.All);
        var session = await trial.SessionAsync(1000);

        ((int)(await trial.AskAsync(session, 1000)).StatusCode).ShouldBe(308);
        ((int)(await trial.AskAsync(session, 1000)).StatusCode).ShouldBe(503);
        ((int)(await trial.AskAsync(session, 1000)).StatusCode).ShouldBe(308);
    }
}

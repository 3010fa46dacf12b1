using System.Net;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Tests.Support;
using DailyBatch.Fakes.YouTube;
using static DailyBatch.Fakes.Tests.Support.YouTubeTrial;

namespace DailyBatch.Fakes.Tests.YouTube;

public sealed class UploadSpecs
{
    [Fact]
    public async Task Opening_a_session_makes_no_video()
    {
        await using var trial = await StartAsync();

        await trial.SessionAsync(1000);

        trial.Server.Videos.ShouldBeEmpty();
        trial.Server.OpenSessions.ShouldBe(1);
    }

    [Fact]
    public async Task Chunks_make_one_video_of_the_bytes_that_were_sent()
    {
        await using var trial = await StartAsync();
        var file = Bytes(Unit * 2 + 5);
        var session = await trial.SessionAsync(file.Length);

        var first = await trial.PutAsync(session, file, 0, Unit * 2);
        var last = await trial.PutAsync(session, file, Unit * 2, 5);

        ((int)first.StatusCode).ShouldBe(308);
        first.Headers.GetValues("Range").ShouldBe([$"bytes=0-{Unit * 2 - 1}"]);
        last.StatusCode.ShouldBe(HttpStatusCode.OK);
        var video = trial.Server.Videos.ShouldHaveSingleItem();
        video.Sha256.ShouldBe(Sha256(file));
        ((string?)(await JsonAsync(last))["id"]).ShouldBe(video.Id);
    }

    [Fact]
    public async Task A_session_tells_how_far_it_is()
    {
        await using var trial = await StartAsync();
        var file = Bytes(Unit * 3);
        var session = await trial.SessionAsync(file.Length);

        (await trial.AskAsync(session, file.Length)).Headers.Contains("Range").ShouldBeFalse();
        await trial.PutAsync(session, file, 0, Unit);

        (await trial.AskAsync(session, file.Length)).Headers.GetValues("Range").ShouldBe([$"bytes=0-{Unit - 1}"]);
    }

    [Fact]
    public async Task A_chunk_that_breaks_the_rule_is_refused()
    {
        await using var trial = await StartAsync();
        var session = await trial.SessionAsync(Unit * 2);

        (await trial.PutAsync(session, Bytes(Unit * 2), 0, 300_000)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await trial.AskAsync(session, Unit * 2)).Headers.Contains("Range").ShouldBeFalse();
    }

    [Fact]
    public async Task A_chunk_that_leaves_a_gap_is_refused()
    {
        await using var trial = await StartAsync();
        var session = await trial.SessionAsync(Unit * 3);

        (await trial.PutAsync(session, Bytes(Unit * 3), Unit, Unit)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_total_that_changes_is_refused()
    {
        await using var trial = await StartAsync();
        var session = await trial.SessionAsync(Unit * 2);

        (await trial.PutAsync(session, Bytes(Unit * 2), 0, Unit, Unit * 4)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Bytes_of_a_changed_file_are_spliced_without_a_word()
    {
        await using var trial = await StartAsync();
        var (before, after) = (Bytes(Unit * 2), new byte[Unit * 2]);
        var session = await trial.SessionAsync(before.Length);

        await trial.PutAsync(session, before, 0, Unit);
        await trial.PutAsync(session, after, Unit, Unit);

        trial.Server.Videos.Single().Sha256.ShouldBe(Sha256([.. before[..Unit], .. after[Unit..]]));
    }

    [Fact]
    public async Task Bytes_that_are_sent_twice_are_stored_once()
    {
        await using var trial = await StartAsync();
        var file = Bytes(Unit * 2);
        var session = await trial.SessionAsync(file.Length);

        await trial.PutAsync(session, file, 0, Unit);
        await trial.PutAsync(session, file, 0, Unit * 2);

        trial.Server.Videos.Single().Sha256.ShouldBe(Sha256(file));
    }

    [Fact]
    public async Task The_answer_that_was_lost_can_be_asked_for_again()
    {
        await using var trial = await StartAsync();
        var session = await trial.SessionAsync(1000);
        trial.Server.Faults.Add(new LostAnswer(), Requests.For(Purposes.LastChunk("video")));

        await Should.ThrowAsync<HttpRequestException>(() => trial.PutAsync(session, Bytes(1000), 0, 1000));
        var asked = await trial.AskAsync(session, 1000);

        ((string?)(await JsonAsync(asked))["id"]).ShouldBe(trial.Server.Videos.ShouldHaveSingleItem().Id);
    }

    [Fact]
    public async Task A_file_may_come_in_one_piece_without_a_range()
    {
        await using var trial = await StartAsync();
        var session = await trial.SessionAsync(1000);

        await trial.SendAsync(new(HttpMethod.Put, session) { Content = new ByteArrayContent(Bytes(1000)) });

        trial.Server.Videos.Single().Length.ShouldBe(1000);
    }

    [Fact]
    public async Task An_old_session_is_gone()
    {
        await using var trial = await StartAsync(new() { GoneStatus = 410 });
        var session = await trial.SessionAsync(1000);

        trial.MoveTo(trial.Clock.Now.AddDays(7));

        (await trial.AskAsync(session, 1000)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task What_is_left_of_a_chunk_when_the_client_leaves_is_whole_units()
    {
        await using var trial = await StartAsync();
        var file = Bytes(Unit * 3);
        var session = await trial.SessionAsync(file.Length);
        trial.Server.BytesPerSecond = Unit / 20;
        using var leaving = new CancellationTokenSource(TimeSpan.FromSeconds(0.4));
        var content = new ByteArrayContent(file);

        await Should.ThrowAsync<OperationCanceledException>(() => trial.Client.PutAsync(session, content, leaving.Token));
        trial.Server.BytesPerSecond = null;
        var asked = await trial.AskAsync(session, file.Length);

        if (asked.Headers.TryGetValues("Range", out var range)) ((long.Parse(range.Single()["bytes=0-".Length..]) + 1) % Unit).ShouldBe(0);
        trial.Server.Videos.ShouldBeEmpty();
    }
}

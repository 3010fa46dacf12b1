using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;

namespace DailyBatch.Core.Tests.Publishing.YouTube.Accounts;

public sealed class AccountSpecs
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_client_it_says_how_to_get_one()
    {
        await using var trial = await AccountTrial.StartAsync();
        trial.Settings.Youtube.ClientSecretsFile = null;

        var fault = await trial.RefusalAsync();

        fault.Id.ShouldBe("YouTubeClientMissing");
        fault.Remedy.ShouldContain("YOUTUBE_CLIENT_SECRETS_FILE");
        trial.Account.IsSetUp.ShouldBeFalse();
    }

    [Fact]
    public async Task A_clients_file_that_is_not_there_is_named()
    {
        await using var trial = await AccountTrial.StartAsync();
        trial.Settings.Youtube.ClientSecretsFile = "nowhere.json";

        (await trial.RefusalAsync()).Message.ShouldContain(Path.Combine(trial.Folder, "nowhere.json"));
    }

    [Theory]
    [InlineData("""{"web": {"client_id": "a", "client_secret": "b"}}""", "web client")]
    [InlineData("""{"type": "service_account", "private_key": "c"}""", "service account")]
    [InlineData("""{"installed": {"client_id": "a"}}""", "another file")]
    [InlineData("[]", "another file")]
    [InlineData("<html>", "no JSON")]
    public async Task A_file_of_another_kind_is_called_what_it_is(string content, string kind)
    {
        await using var trial = await AccountTrial.StartAsync();
        await File.WriteAllTextAsync(trial.Place.ClientFile!, content, Token);

        var fault = await trial.RefusalAsync();

        fault.Id.ShouldBe("YouTubeClientUnusable");
        fault.Message.ShouldContain(kind);
    }

    [Fact]
    public async Task Without_a_sign_in_it_asks_nobody_and_says_what_to_run()
    {
        await using var trial = await AccountTrial.StartAsync();

        var fault = await trial.RefusalAsync();

        fault.Id.ShouldBe("YouTubeNotConnected");
        fault.Remedy.ShouldContain("Connect-YouTube");
        trial.Server.Journal.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_token_that_is_fresh_is_used_as_it_is()
    {
        await using var trial = await AccountTrial.ConnectedAsync();

        await trial.ChannelAsync();

        trial.Account.IsSetUp.ShouldBeTrue();
        trial.Server.Journal.For(Purposes.Token).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_that_has_run_out_is_renewed_and_stored()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Clock.Now += TimeSpan.FromDays(30);

        await trial.ChannelAsync();
        await trial.ChannelAsync();

        trial.Server.Journal.For(Purposes.Token).Count.ShouldBe(2);
        (await trial.Store.ReadAsync(Token))!.RefreshedAt.ShouldBe(trial.Clock.Now);
    }

    [Fact]
    public async Task A_token_that_ends_early_is_renewed_in_the_middle_of_the_work()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        using var service = await trial.Account.OpenAsync(Token);
        trial.Server.EndAccess();
        var request = service.Channels.List("id");
        request.Mine = true;

        (await request.ExecuteAsync(Token)).Items!.Single().Id.ShouldBe(FakeChannel.Usual.Id);
    }

    [Fact]
    public async Task Who_stops_it_while_Google_is_silent_is_obeyed()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Clock.Now += TimeSpan.FromDays(1);
        trial.Server.Faults.Add(new SlowHeaders(TimeSpan.FromHours(1)), Requests.For(Purposes.Token));
        using var stop = new CancellationTokenSource();

        var opening = trial.Account.OpenAsync(stop.Token);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => opening);
        trial.TokenFiles().ShouldBe(["youtube.token"]);
    }

    [Fact]
    public async Task A_check_names_the_channel()
    {
        await using var trial = await AccountTrial.ConnectedAsync();

        (await trial.Account.CheckAsync(Token)).ToString().ShouldBe("'Fake Stories' (UCfakechannel00000000001)");
    }

    [Fact]
    public async Task Without_network_it_is_said_and_the_sign_in_is_kept()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Clock.Now += TimeSpan.FromDays(1);
        await trial.Server.DisposeAsync();

        var fault = await trial.RefusalAsync();

        fault.Id.ShouldBe("YouTubeUnreachable");
        trial.TokenFiles().ShouldBe(["youtube.token"]);
    }

    [Fact]
    public async Task Another_channel_than_the_configured_one_is_refused_before_anybody_is_asked()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Settings.Publishing.ChannelId = "UCotherchannel0000000002";
        var asked = trial.Server.Journal.Count;

        (await trial.RefusalAsync()).Id.ShouldBe("YouTubeWrongChannel");

        trial.Server.Journal.Count.ShouldBe(asked);
    }

    [Fact]
    public async Task Another_client_than_the_one_that_was_allowed_is_refused()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        await File.WriteAllTextAsync(trial.Place.ClientFile!, """{"installed": {"client_id": "another", "client_secret": "b"}}""", Token);

        (await trial.RefusalAsync()).Message.ShouldContain("another client");
    }

    [Fact]
    public async Task A_setting_that_needs_more_than_was_allowed_asks_for_a_new_sign_in()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Settings.Publishing.UploadCaptions = true;

        (await trial.RefusalAsync()).Message.ShouldContain("youtube.force-ssl");
    }

    [Fact]
    public async Task A_damaged_file_is_set_aside()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        await File.WriteAllTextAsync(Path.Combine(trial.Tokens, "youtube.token"), "{ half", Token);

        (await trial.RefusalAsync()).Id.ShouldBe("YouTubeSignInDamaged");

        trial.TokenFiles().ShouldHaveSingleItem().ShouldStartWith("youtube.damaged-");
        (await trial.RefusalAsync()).Id.ShouldBe("YouTubeNotConnected");
    }
}

using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.Faults;

namespace DailyBatch.Core.Tests.Publishing.YouTube.Accounts;

public sealed class ConnectSpecs
{
    private static readonly FakeChannel Other = new("UCotherchannel0000000002", "Another channel");

    [Fact]
    public async Task Who_allows_access_is_signed_in_and_told_for_which_channel()
    {
        await using var trial = await AccountTrial.StartAsync();

        var events = await trial.ConnectAsync();

        var connection = events.OfType<StepProduced>().ShouldHaveSingleItem().Value.ShouldBeOfType<YouTubeConnection>();
        connection.ChannelId.ShouldBe(FakeChannel.Usual.Id);
        connection.ChannelTitle.ShouldBe(FakeChannel.Usual.Title);
        connection.Scopes.ShouldBe(["youtube.upload", "youtube.readonly", "yt-analytics.readonly"]);
        (await trial.ChannelAsync()).ShouldBe(FakeChannel.Usual.Id);
    }

    [Fact]
    public async Task The_question_is_protected_by_a_state_and_a_challenge()
    {
        await using var trial = await AccountTrial.ConnectedAsync();

        var asked = trial.Server.Journal.For(Purposes.Consent).ShouldHaveSingleItem().Query;

        asked.ShouldContain("code_challenge_method=S256");
        asked.ShouldContain("state=");
        asked.ShouldContain("access_type=offline");
        asked.ShouldContain("prompt=consent");
        asked.ShouldContain("redirect_uri=" + Uri.EscapeDataString("http://127.0.0.1:"));
    }

    [Fact]
    public async Task The_address_can_be_copied_in_one_piece()
    {
        await using var trial = await AccountTrial.StartAsync();

        var prompt = (await trial.ConnectAsync()).OfType<StepPrompt>().ShouldHaveSingleItem().Message;

        var address = prompt.Split('\n').Last();
        address.ShouldStartWith(trial.Server.ConsentUrl.ToString());
        address.ShouldNotContain(" ");
    }

    [Fact]
    public async Task Without_a_person_nothing_is_begun()
    {
        await using var trial = await AccountTrial.StartAsync();

        (await RefusalAsync(() => trial.ConnectAsync(somebodyIsThere: false))).Id.ShouldBe("YouTubeNotInteractive");

        trial.Server.Journal.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Who_refuses_is_taken_at_their_word()
    {
        await using var trial = await AccountTrial.StartAsync(new() { Consent = Consent.Deny });

        (await RefusalAsync(() => trial.ConnectAsync())).Id.ShouldBe("YouTubeConsentDenied");

        trial.TokenFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task Boxes_that_were_not_ticked_are_named()
    {
        await using var trial = await AccountTrial.StartAsync(new() { Consent = Consent.AllowReading });

        var fault = await RefusalAsync(() => trial.ConnectAsync());

        fault.Id.ShouldBe("YouTubePermissionMissing");
        fault.Message.ShouldContain("youtube.upload");
        trial.TokenFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_does_not_tick_reports_is_signed_in_all_the_same_and_told_what_will_be_missing()
    {
        await using var trial = await AccountTrial.StartAsync(new() { Consent = Consent.AllowWithoutReports });

        var events = await trial.ConnectAsync();

        events.OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldBe(
            "Reports of the channel were not allowed: retention and engaged views will be missing until somebody signs in again and leaves all boxes ticked.");
        events.OfType<StepProduced>().Select(p => ((YouTubeConnection)p.Value).Scopes).Single().ShouldBe(["youtube.upload", "youtube.readonly"]);
        (await trial.Store.ReadAsync(TestContext.Current.CancellationToken))!.Scopes.ShouldNotContain(YouTubeScopes.Analytics);
        (await trial.ChannelAsync()).ShouldBe(FakeChannel.Usual.Id);
        (await trial.Account.OpenReportsAsync(TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_signs_in_again_with_all_boxes_ticked_has_reports_from_then_on()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        var stored = (await trial.Store.ReadAsync(TestContext.Current.CancellationToken))!;
        await trial.Store.SaveAsync(stored with { Scopes = [.. stored.Scopes.Take(2)] }, TestContext.Current.CancellationToken);
        (await trial.Account.OpenReportsAsync(TestContext.Current.CancellationToken)).ShouldBeNull();

        (await trial.ConnectAsync()).OfType<StepWarning>().ShouldBeEmpty();

        using var reports = await trial.Account.OpenReportsAsync(TestContext.Current.CancellationToken);
        reports.ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_channel_than_the_configured_one_is_refused_and_the_sign_in_before_stays()
    {
        await using var trial = await AccountTrial.StartAsync(new() { Channels = [FakeChannel.Usual, Other] });
        await trial.ConnectAsync();
        trial.Settings.Publishing.ChannelId = Other.Id;

        var fault = await RefusalAsync(() => trial.ConnectAsync());

        fault.Id.ShouldBe("YouTubeWrongChannel");
        fault.Message.ShouldContain(FakeChannel.Usual.Id);
        fault.Message.ShouldContain(Other.Id);
        trial.Settings.Publishing.ChannelId = FakeChannel.Usual.Id;
        (await trial.ChannelAsync()).ShouldBe(FakeChannel.Usual.Id);
    }

    [Fact]
    public async Task Without_a_configured_channel_it_says_which_one_to_set()
    {
        await using var trial = await AccountTrial.StartAsync();
        trial.Settings.Publishing.ChannelId = null;

        var warnings = (await trial.ConnectAsync()).OfType<StepWarning>();

        warnings.ShouldHaveSingleItem().Message.ShouldContain($"publishing.channelId is not set: to publish to this channel, set it to \"{FakeChannel.Usual.Id}\"");
    }

    [Fact]
    public async Task A_consent_screen_in_testing_is_told_at_once()
    {
        await using var trial = await AccountTrial.StartAsync(new() { Testing = true });

        var events = await trial.ConnectAsync();

        events.OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldContain("'Testing'");
        ((YouTubeConnection)events.OfType<StepProduced>().Single().Value).EndsAt!.Value.ShouldBe(trial.Clock.Now.AddDays(7), TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Nobody_is_waited_for_without_end()
    {
        await using var trial = await AccountTrial.StartAsync();

        var fault = await RefusalAsync(() => trial.ConnectAsync(person: _ => Task.CompletedTask, clock: new SkippingClock(TimeSpan.FromMinutes(6))));

        fault.Id.ShouldBe("YouTubeConsentTimeout");
        fault.Message.ShouldContain("5 minutes");
    }

    [Fact]
    public async Task Who_stops_it_is_obeyed()
    {
        await using var trial = await AccountTrial.StartAsync();
        using var stop = new CancellationTokenSource();
        var signIn = new YouTubeSignIn(trial.Place, trial.Clock);

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var step in signIn.ConnectAsync(new(SomebodyIsThere: true, OpensBrowser: false), stop.Token))
                if (step is StepPrompt) await stop.CancelAsync();
        });

        trial.TokenFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_answer_to_its_own_question_is_taken()
    {
        await using var trial = await AccountTrial.StartAsync();

        await trial.ConnectAsync(person: async address =>
        {
            var back = Uri.UnescapeDataString(address.Query.Split('&').Single(p => p.TrimStart('?').StartsWith("redirect_uri=", StringComparison.Ordinal)).Split('=', 2)[1]);
            using var stranger = new HttpClient();
            foreach (var query in new[] { "favicon.ico", "?code=stolen&state=guessed", "?error=access_denied", "?code=stolen" })
                (await stranger.GetAsync(back + query)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
            await AccountTrial.OpenAsync(address);
        });

        (await trial.ChannelAsync()).ShouldBe(FakeChannel.Usual.Id);
    }

    [Fact]
    public async Task An_account_without_a_channel_is_told_so()
    {
        await using var trial = await AccountTrial.StartAsync();
        trial.Server.Faults.Add(new StatusFault(YouTubeErrors.Error(401, "youtubeSignupRequired")), Requests.For(Purposes.Channels));

        (await RefusalAsync(() => trial.ConnectAsync())).Id.ShouldBe("YouTubeNoChannel");
    }

    [Fact]
    public async Task A_project_without_the_api_is_told_so()
    {
        await using var trial = await AccountTrial.StartAsync();
        trial.Server.Faults.Add(new StatusFault(YouTubeErrors.Error(403, "accessNotConfigured")), Requests.For(Purposes.Channels));

        (await RefusalAsync(() => trial.ConnectAsync())).Remedy.ShouldContain("YouTube Data API");
    }

    [Fact]
    public async Task No_token_is_said_to_anybody()
    {
        await using var trial = await AccountTrial.StartAsync(new() { Testing = true });

        var events = await trial.ConnectAsync();

        var stored = (await trial.Store.ReadAsync(TestContext.Current.CancellationToken))!;
        var said = string.Join('\n', events) + stored;
        foreach (var secret in new[] { stored.RefreshToken.Reveal(), stored.AccessToken!.Reveal(), trial.Server.Options.ClientSecret })
            said.ShouldNotContain(secret);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    public async Task A_sign_in_lasts_as_long_in_every_culture(string culture)
    {
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
        await using var trial = await AccountTrial.ConnectedAsync();

        trial.Clock.Now += TimeSpan.FromMinutes(30);
        await trial.ChannelAsync();
        trial.Server.Journal.For(Purposes.Token).Count.ShouldBe(1);
        trial.Clock.Now += TimeSpan.FromMinutes(30);
        await trial.ChannelAsync();

        trial.Server.Journal.For(Purposes.Token).Count.ShouldBe(2);
    }

    private static async Task<Core.Runtime.Fault> RefusalAsync(Func<Task> work) => (await Should.ThrowAsync<FaultException>(work)).Fault;
}

using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;

namespace DailyBatch.Core.Tests.Publishing.YouTube.Accounts;

public sealed class DeadSignInSpecs
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dead_sign_in_is_set_aside_with_date_and_reason()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        var before = (await trial.Store.ReadAsync(Token))!;
        trial.Server.Faults.Add(new StatusFault(OAuthErrors.DeadToken()), Requests.For(Purposes.Token));
        trial.Clock.Now += TimeSpan.FromDays(2);

        var fault = await trial.RefusalAsync();

        fault.Id.ShouldBe("YouTubeSignInDead");
        fault.Message.ShouldBe("The sign-in to YouTube of 2025-11-23 is dead since 2025-11-25 (invalid_grant): it was taken back, the password was changed, or it was not used for six months.");
        trial.TokenFiles().ShouldBe(["youtube.dead-20251125T090000000Z.token"]);
        (await trial.Store.FindDeadAsync(Token))!.Token.RefreshToken.Reveal().ShouldBe(before.RefreshToken.Reveal());
    }

    [Fact]
    public async Task Why_it_is_dead_is_said_again_and_nobody_is_asked()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Server.Faults.Add(new StatusFault(OAuthErrors.DeadToken()), Requests.For(Purposes.Token));
        trial.Clock.Now += TimeSpan.FromDays(2);
        var first = await trial.RefusalAsync();
        var asked = trial.Server.Journal.Count;

        (await trial.RefusalAsync()).Text.ShouldBe(first.Text);

        trial.Server.Journal.Count.ShouldBe(asked);
        trial.Account.IsSetUp.ShouldBeFalse();
    }

    [Theory]
    [InlineData(7)]
    [InlineData(20)]
    public async Task The_seven_days_of_testing_are_recognised_and_explained(int days)
    {
        await using var trial = await AccountTrial.ConnectedAsync(new() { Testing = true });
        trial.Clock.Now += TimeSpan.FromDays(days);

        var fault = await trial.RefusalAsync();

        fault.Message.ShouldContain("'Testing'");
        fault.Remedy.ShouldContain("'In production'");
    }

    [Fact]
    public async Task The_seven_days_are_recognised_too_where_Google_has_not_said_so()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Clock.Now += TimeSpan.FromDays(6);
        await trial.ChannelAsync();
        trial.Clock.Now += TimeSpan.FromDays(1);
        trial.Server.Faults.Add(new StatusFault(OAuthErrors.DeadToken()), Requests.For(Purposes.Token));

        (await trial.RefusalAsync()).Message.ShouldContain("most likely lived its seven days");
    }

    [Fact]
    public async Task A_sign_in_that_worked_for_longer_did_not_die_of_testing()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Clock.Now += TimeSpan.FromDays(8);
        await trial.ChannelAsync();
        trial.Clock.Now += TimeSpan.FromDays(1);
        trial.Server.Faults.Add(new StatusFault(OAuthErrors.DeadToken()), Requests.For(Purposes.Token));

        (await trial.RefusalAsync()).Message.ShouldNotContain("'Testing'");
    }

    [Fact]
    public async Task A_sign_in_that_is_going_to_end_is_told_two_days_before()
    {
        await using var trial = await AccountTrial.ConnectedAsync(new() { Testing = true });

        (await trial.Account.WarningAsync(Token)).ShouldBeNull();
        trial.Clock.Now += TimeSpan.FromDays(5.5);

        (await trial.Account.WarningAsync(Token)).ShouldNotBeNull().ShouldContain("2025-11-30");
    }

    [Fact]
    public async Task A_sign_in_that_dies_in_the_middle_of_the_work_is_found_dead_the_next_time()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        using var service = await trial.Account.OpenAsync(Token);
        trial.Server.EndAccess();
        trial.Server.Faults.Add(new StatusFault(OAuthErrors.DeadToken()), Requests.For(Purposes.Token));
        var request = service.Channels.List("id");
        request.Mine = true;

        await Should.ThrowAsync<Google.Apis.Auth.OAuth2.Responses.TokenResponseException>(() => request.ExecuteAsync(Token));

        trial.TokenFiles().ShouldBe(["youtube.token"]);
        (await trial.RefusalAsync()).Id.ShouldBe("YouTubeSignInDead");
    }

    [Fact]
    public async Task A_check_finds_a_dead_sign_in_while_its_last_token_looks_fresh()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Server.EndAccess();
        trial.Server.Faults.Add(new StatusFault(OAuthErrors.DeadToken()), Requests.For(Purposes.Token));

        (await Should.ThrowAsync<FaultException>(() => trial.Account.CheckAsync(Token))).Fault.Id.ShouldBe("YouTubeSignInDead");

        trial.TokenFiles().ShouldHaveSingleItem().ShouldStartWith("youtube.dead-");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(200)]
    [InlineData(502)]
    public async Task A_proxy_that_answers_in_Googles_place_kills_nothing(int status)
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Clock.Now += TimeSpan.FromDays(1);
        trial.Server.Faults.Add(new HtmlPage(status), Requests.For(Purposes.Token));

        (await trial.RefusalAsync()).Remedy.ShouldContain("The sign-in is kept");

        trial.Server.Faults.Clear();
        (await trial.ChannelAsync()).ShouldBe(FakeChannel.Usual.Id);
    }

    [Fact]
    public async Task A_client_that_Google_does_not_know_any_more_is_told()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        trial.Clock.Now += TimeSpan.FromDays(1);
        trial.Server.Faults.Add(new StatusFault(OAuthErrors.Error(401, "invalid_client", "The OAuth client was not found.")), Requests.For(Purposes.Token));

        (await trial.RefusalAsync()).Id.ShouldBe("YouTubeClientRefused");

        trial.TokenFiles().ShouldBe(["youtube.token"]);
    }

    [Fact]
    public async Task Faults_hold_no_token()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        var stored = (await trial.Store.ReadAsync(Token))!;
        trial.Clock.Now += TimeSpan.FromDays(8);
        trial.Server.Faults.Add(new StatusFault(OAuthErrors.Error(400, "invalid_grant", $"Dead: {stored.RefreshToken.Reveal()}")), Requests.For(Purposes.Token));

        var fault = await trial.RefusalAsync();

        $"{fault} {fault.Exception}".ShouldNotContain(stored.RefreshToken.Reveal());
    }
}

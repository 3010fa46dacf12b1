using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;

namespace DailyBatch.Core.Tests.Publishing.YouTube.Accounts;

public sealed class DisconnectSpecs
{
    [Fact]
    public async Task Access_is_taken_back_at_Google_and_nothing_stays()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        using var service = await trial.Account.OpenAsync(TestContext.Current.CancellationToken);

        var was = (await EventsAsync(trial)).OfType<StepProduced>().ShouldHaveSingleItem().Value.ShouldBeOfType<YouTubeConnection>();

        was.ChannelId.ShouldBe(FakeChannel.Usual.Id);
        trial.TokenFiles().ShouldBeEmpty();
        (await trial.RefusalAsync()).Id.ShouldBe("YouTubeNotConnected");
        await Should.ThrowAsync<Exception>(() => GrantedChannel.FindAsync(service, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_set_aside_goes_too()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        await trial.Store.SetAsideAsync((await trial.Store.ReadAsync(TestContext.Current.CancellationToken))!, "invalid_grant", TestContext.Current.CancellationToken);

        (await EventsAsync(trial)).ShouldHaveSingleItem().ShouldBeOfType<StepWarning>().Message.ShouldContain("was not signed in");

        trial.TokenFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sign_in_that_is_dead_already_is_removed()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        await EventsAsync(trial);
        await trial.ConnectAsync();
        await RevokeElsewhereAsync(trial);

        await EventsAsync(trial);

        trial.TokenFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_network_the_sign_in_is_kept()
    {
        await using var trial = await AccountTrial.ConnectedAsync();
        await trial.Server.DisposeAsync();

        (await Should.ThrowAsync<FaultException>(() => EventsAsync(trial))).Fault.Id.ShouldBe("YouTubeNotDisconnected");

        trial.TokenFiles().ShouldBe(["youtube.token"]);
    }

    private static async Task RevokeElsewhereAsync(AccountTrial trial)
    {
        using var http = new HttpClient();
        var token = (await trial.Store.ReadAsync(TestContext.Current.CancellationToken))!.RefreshToken.Reveal();
        await http.PostAsync($"{trial.Server.RevokeUrl}?token={Uri.EscapeDataString(token)}", null, TestContext.Current.CancellationToken);
    }

    private static async Task<List<StepEvent>> EventsAsync(AccountTrial trial) =>
        await new YouTubeSignOut(trial.Place, trial.Clock).DisconnectAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
}

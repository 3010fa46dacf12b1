using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using Google.Apis.Auth.OAuth2;
using Google.Apis.Auth.OAuth2.Flows;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Signs in with a person: a question on Google's page, an answer on a port of this machine, a look at the channel, and only then something is stored.</summary>
internal sealed class YouTubeSignIn(AccountPlace place, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Signs in; says what the person has to do, then produces a <see cref="YouTubeConnection"/>. The sign-in before stays in use until then.</summary>
    /// <exception cref="FaultException">Nobody is there, access was not allowed, or it is for another channel or for less than is needed.</exception>
    public IAsyncEnumerable<StepEvent> ConnectAsync(ConnectOrder order, CancellationToken token) => StepStream.Run(async (say, stop) =>
    {
        if (!order.SomebodyIsThere) throw new FaultException(AccountFaults.NobodyThere());
        var client = await ClientFile.ReadAsync(place.ClientFile, stop).ConfigureAwait(false);
        var store = place.Store(clock);
        using var flow = GoogleFlow.Create(client, place.Settings, YouTubeScopes.Asked(place.Wishes), store: null, clock);
        var stored = await AskAsync(flow, client, order, say, stop).ConfigureAwait(false);
        await store.SaveAsync(stored, stop).ConfigureAwait(false);
        foreach (var warning in Warnings(stored)) await say.SayAsync(new StepWarning(warning), stop).ConfigureAwait(false);
        await say.SayAsync(new StepProduced(YouTubeConnection.Of(stored, store.Folder)), stop).ConfigureAwait(false);
    }, token);

    private async Task<StoredToken> AskAsync(PkceGoogleAuthorizationCodeFlow flow, GoogleClient client, ConnectOrder order, StepWriter say, CancellationToken token)
    {
        using var receiver = new LoopbackReceiver();
        var question = ConsentQuestion.Of(flow, receiver.Address);
        var shown = order.OpensBrowser && Browser.TryShow(question.Address);
        // Not its ToString: that shows spaces, and half of the address would be copied.
        var request = shown ? "A browser opens. If none does, open this address:" : "Open this address in a browser on this machine:";
        await say.SayAsync(new StepPrompt($"{request}\n{question.Address.AbsoluteUri}"), token).ConfigureAwait(false);
        var answer = await WaitAsync(receiver, question.State, token).ConfigureAwait(false);
        var tokens = await CodeExchange.RedeemAsync(flow, question, answer.Code ?? throw new FaultException(AccountFaults.ConsentDenied()), place, token).ConfigureAwait(false);
        return await CheckedAsync(flow, client, tokens, token).ConfigureAwait(false);
    }

    private async Task<ConsentAnswer> WaitAsync(LoopbackReceiver receiver, string state, CancellationToken token)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, patience.Token);
        try
        {
            return await receiver.WaitAsync(state, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!token.IsCancellationRequested)
        {
            throw new FaultException(AccountFaults.ConsentTimeout(Patience));
        }
    }

    // What is wrong is not stored, and not taken back at Google either: that would end the sign-in before, too, which may be in use.
    private async Task<StoredToken> CheckedAsync(PkceGoogleAuthorizationCodeFlow flow, GoogleClient client, RedeemedTokens tokens, CancellationToken token)
    {
        if (YouTubeScopes.Missing(place.Wishes, tokens.Scopes) is { Count: > 0 } missing) throw new FaultException(AccountFaults.ScopesMissing(missing));
        var now = clock.GetUtcNow();
        var stored = new StoredToken
        {
            ClientId = client.Id,
            ChannelId = "",
            ChannelTitle = "",
            Scopes = tokens.Scopes,
            GrantedAt = now,
            RefreshedAt = now,
            EndsAt = tokens.RefreshSeconds is { } seconds ? now.AddSeconds(seconds) : null,
            RefreshToken = new Secret("token", tokens.RefreshToken),
            AccessToken = new Secret("token", tokens.AccessToken),
            AccessUntil = now.AddSeconds(tokens.Seconds),
        };
        using var service = SignedIn.Service(new UserCredential(flow, TokenBridge.User, stored.ToResponse()), place.Settings);
        var channel = await GrantedChannel.FindAsync(service, token).ConfigureAwait(false);
        if (place.Wishes.ChannelId is { } wanted && wanted != channel.Id) throw new FaultException(AccountFaults.WrongChannel(channel, wanted));
        return stored with { ChannelId = channel.Id, ChannelTitle = channel.Title };
    }

    private IEnumerable<string> Warnings(StoredToken stored)
    {
        if (stored.EndsAt is { } end) yield return SignedIn.Ends(end);
        if (place.Wishes.ChannelId is null) yield return $"publishing.channelId is not set: to publish to this channel, set it to \"{stored.ChannelId}\".";
        if (!stored.Scopes.Contains(YouTubeScopes.Analytics)) yield return "Reports of the channel were not allowed: retention and engaged views will be missing until somebody signs in again and leaves all boxes ticked.";
    }
}

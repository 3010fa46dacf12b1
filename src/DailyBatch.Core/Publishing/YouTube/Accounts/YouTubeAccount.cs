using DailyBatch.Core.Runtime;
using Google.Apis.Auth.OAuth2;
using Google.Apis.Auth.OAuth2.Responses;
using Google.Apis.YouTube.v3;
using Google.Apis.YouTubeAnalytics.v2;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>The account of a workspace for those who work unattended: it is built from what is stored, asks nobody, opens no browser, and fails at once in one sentence.</summary>
internal sealed class YouTubeAccount(AccountPlace place, TimeProvider clock)
{
    // A token that ends sooner is renewed first, so that what is dead is found before anything is begun.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(10);

    // Google says so days before; a week's warning would be there all week.
    private static readonly TimeSpan Warning = TimeSpan.FromDays(2);

    /// <summary>Whether there is a client and a sign-in, alive as far as is known. Asks nobody.</summary>
    public bool IsSetUp => place.ClientFile is not null && place.Store(clock).HasToken;

    /// <summary>A service that is signed in and has not been used.</summary>
    /// <exception cref="FaultException">There is no client or no sign-in, it is dead, for another channel or for less than is needed, or the network does not carry.</exception>
    public async Task<YouTubeService> OpenAsync(CancellationToken token)
    {
        var (client, stored) = await FindAsync(token).ConfigureAwait(false);
        return SignedIn.Service(await CredentialAsync(client, stored, token).ConfigureAwait(false), place.Settings);
    }

    /// <summary>A service for reports that is signed in and has not been used; null when the sign-in does not allow reports.</summary>
    /// <exception cref="FaultException">As with <see cref="OpenAsync"/>.</exception>
    public async Task<YouTubeAnalyticsService?> OpenReportsAsync(CancellationToken token)
    {
        var (client, stored) = await FindAsync(token).ConfigureAwait(false);
        return stored.Scopes.Contains(YouTubeScopes.Analytics)
            ? SignedIn.Reports(await CredentialAsync(client, stored, token).ConfigureAwait(false), place.Settings)
            : null;
    }

    /// <summary>Why it is not set up, or not any more. Asks nobody.</summary>
    /// <exception cref="FaultException">The client's file is missing or is of another kind.</exception>
    public async Task<Fault> WhyNotSetUpAsync(CancellationToken token)
    {
        await ClientFile.ReadAsync(place.ClientFile, token).ConfigureAwait(false);
        return await WhyNoneAsync(place.Store(clock), token).ConfigureAwait(false);
    }

    /// <summary>What the owner should know of the sign-in: that it is going to end. Asks nobody.</summary>
    public async Task<string?> WarningAsync(CancellationToken token) =>
        await place.Store(clock).ReadAsync(token).ConfigureAwait(false) is { EndsAt: { } end } && end - clock.GetUtcNow() < Warning ? SignedIn.Ends(end) : null;

    /// <summary>Opens the account and asks YouTube which channel it is for. 1 unit.</summary>
    /// <exception cref="FaultException">It cannot be opened, or the channel is not the one of the settings.</exception>
    public async Task<GrantedChannel> CheckAsync(CancellationToken token)
    {
        using var service = await OpenAsync(token).ConfigureAwait(false);
        try
        {
            var channel = await GrantedChannel.FindAsync(service, token).ConfigureAwait(false);
            return place.Wishes.ChannelId is not { } wanted || wanted == channel.Id ? channel : throw new FaultException(AccountFaults.WrongChannel(channel, wanted));
        }
        catch (TokenResponseException e)
        {
            throw new FaultException(await ExplainAsync(e, token).ConfigureAwait(false));
        }
    }

    /// <summary>What it means that no token was given in the middle of the work. A sign-in that is dead is set aside.</summary>
    public async Task<Fault> ExplainAsync(TokenResponseException e, CancellationToken token)
    {
        if (!SignInFailure.IsDead(e)) return SignInFailure.FaultOf(e, place.TokenHost);
        var store = place.Store(clock);
        return await store.ReadAsync(token).ConfigureAwait(false) is { } stored
            ? AccountFaults.Dead(await store.SetAsideAsync(stored, SignInFailure.DeadGrant, token).ConfigureAwait(false))
            : await WhyNoneAsync(store, token).ConfigureAwait(false);
    }

    private async Task<(GoogleClient Client, StoredToken Stored)> FindAsync(CancellationToken token)
    {
        var client = await ClientFile.ReadAsync(place.ClientFile, token).ConfigureAwait(false);
        var store = place.Store(clock);
        var stored = await store.ReadAsync(token).ConfigureAwait(false) ?? throw new FaultException(await WhyNoneAsync(store, token).ConfigureAwait(false));
        Ensure(client, stored);
        return (client, stored);
    }

    private async Task<UserCredential> CredentialAsync(GoogleClient client, StoredToken stored, CancellationToken token)
    {
        var flow = GoogleFlow.Create(client, place.Settings, stored.Scopes, new TokenBridge(place.Store(clock), clock), clock);
        var credential = new UserCredential(flow, TokenBridge.User, stored.ToResponse());
        if (stored.AccessUntil is null || stored.AccessUntil - clock.GetUtcNow() < Margin)
            await RenewAsync(credential, token).ConfigureAwait(false);
        return credential;
    }

    private async Task RenewAsync(UserCredential credential, CancellationToken token)
    {
        try
        {
            await credential.RefreshTokenAsync(token).ConfigureAwait(false);
        }
        catch (TokenResponseException e)
        {
            throw new FaultException(await ExplainAsync(e, token).ConfigureAwait(false));
        }
        catch (Exception e) when (SignInFailure.IsOfNetwork(e, token))
        {
            throw new FaultException(AccountFaults.Unreachable(place.TokenHost, e));
        }
    }

    private void Ensure(GoogleClient client, StoredToken stored)
    {
        if (stored.ClientId != client.Id) throw new FaultException(AccountFaults.OfAnotherClient());
        if (place.Wishes.ChannelId is { } wanted && wanted != stored.ChannelId) throw new FaultException(AccountFaults.WrongChannel(new(stored.ChannelId, stored.ChannelTitle), wanted));
        if (YouTubeScopes.Missing(place.Wishes, stored.Scopes) is { Count: > 0 } missing) throw new FaultException(AccountFaults.ScopesMissing(missing));
    }

    private static async Task<Fault> WhyNoneAsync(TokenStore store, CancellationToken token) =>
        await store.FindDeadAsync(token).ConfigureAwait(false) is { } dead ? AccountFaults.Dead(dead) : AccountFaults.NotConnected();
}

using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using Google.Apis.Auth.OAuth2.Responses;
using Google.Apis.Util.Store;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Lets Google's library keep its tokens in our store. It may renew them there, and nothing else.</summary>
internal sealed class TokenBridge(TokenStore store, TimeProvider clock) : IDataStore
{
    /// <summary>The library's name for the one user of a workspace.</summary>
    public const string User = "owner";

    /// <summary>A renewed access token.</summary>
    public async Task StoreAsync<T>(string key, T value)
    {
        if (value is not TokenResponse renewed || await store.ReadAsync(CancellationToken.None).ConfigureAwait(false) is not { } stored) return;
        try
        {
            await store.SaveAsync(stored.Renewed(renewed, clock.GetUtcNow()), CancellationToken.None).ConfigureAwait(false);
        }
        catch (FaultException) when (renewed.RefreshToken is null || renewed.RefreshToken == stored.RefreshToken.Reveal())
        {
            // An access token that is not stored is asked for again: a full disk must not break an upload here.
        }
    }

    /// <summary>
    /// The library deletes on every refusal of the token endpoint, also one of a proxy or of too many calls. What is dead is decided in <see cref="YouTubeAccount"/>,
    /// the next time that it is opened: therefore only the access token goes.
    /// </summary>
    public async Task DeleteAsync<T>(string key)
    {
        if (await store.ReadAsync(CancellationToken.None).ConfigureAwait(false) is { AccessToken: not null } stored)
            await store.SaveAsync(stored with { AccessToken = null, AccessUntil = null }, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The tokens.</summary>
    public async Task<T> GetAsync<T>(string key) =>
        await store.ReadAsync(CancellationToken.None).ConfigureAwait(false) is { } stored && stored.ToResponse() is T response ? response : default!;

    /// <summary>Nothing: a sign-in ends when its owner says so.</summary>
    public Task ClearAsync() => Task.CompletedTask;
}

using DailyBatch.Core.Runtime;
using System.Net;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Ends a sign-in: at Google first, then here.</summary>
internal sealed class YouTubeSignOut(AccountPlace place, TimeProvider clock)
{
    /// <summary>Takes access back and removes what is stored; says so when there was nothing.</summary>
    /// <exception cref="FaultException">Google cannot be reached; nothing is removed then.</exception>
    public IAsyncEnumerable<StepEvent> DisconnectAsync(CancellationToken token) => StepStream.Run(async (say, stop) =>
    {
        var store = place.Store(clock);
        var stored = await store.ReadAsync(stop).ConfigureAwait(false);
        if (stored is not null) await RevokeAsync(stored, stop).ConfigureAwait(false);
        store.Remove();
        await say.SayAsync(stored is null
            ? new StepWarning("This workspace was not signed in to YouTube.")
            : new StepProduced(YouTubeConnection.Of(stored, store.Folder)), stop).ConfigureAwait(false);
    }, token);

    private async Task RevokeAsync(StoredToken stored, CancellationToken token)
    {
        var address = new Uri(place.Settings.RevokeUri);
        using var http = Runtime.Providers.ProviderHttp.Client();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = stored.RefreshToken.Reveal() });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, patience.Token);
        try
        {
            using var answer = await http.PostAsync(address, form, either.Token).ConfigureAwait(false);
            // 400: it was dead already, which is what was asked for.
            if (!answer.IsSuccessStatusCode && answer.StatusCode != HttpStatusCode.BadRequest) throw new FaultException(AccountFaults.NotRevoked(address.Host));
        }
        catch (Exception e) when (SignInFailure.IsOfNetwork(e, token))
        {
            throw new FaultException(AccountFaults.NotRevoked(address.Host, e));
        }
    }
}

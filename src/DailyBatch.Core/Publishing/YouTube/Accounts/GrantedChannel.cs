using DailyBatch.Core.Runtime;
using Google;
using Google.Apis.YouTube.v3;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>The channel that a sign-in is for.</summary>
/// <param name="Id">Its id, <c>UC…</c>.</param>
/// <param name="Title">Its name, on one line.</param>
internal sealed record GrantedChannel(string Id, string Title)
{
    private const int LongestTitle = 60;

    /// <summary>Asks YouTube. 1 unit.</summary>
    /// <exception cref="FaultException">There is none, or YouTube does not say.</exception>
    public static async Task<GrantedChannel> FindAsync(YouTubeService service, CancellationToken token)
    {
        var request = service.Channels.List("id,snippet");
        request.Mine = true;
        try
        {
            var channel = (await request.ExecuteAsync(token).ConfigureAwait(false)).Items?.FirstOrDefault() ?? throw new FaultException(AccountFaults.NoChannel());
            return new(channel.Id ?? "", OneLine(channel.Snippet?.Title ?? ""));
        }
        catch (GoogleApiException e)
        {
            var reason = e.Error?.Errors?.FirstOrDefault()?.Reason ?? "";
            throw new FaultException(reason == "youtubeSignupRequired" ? AccountFaults.NoChannel() : AccountFaults.ApiRefused((int)e.HttpStatusCode, OneLine(reason)));
        }
        catch (Exception e) when (SignInFailure.IsOfNetwork(e, token))
        {
            throw new FaultException(AccountFaults.Unreachable(new Uri(service.BaseUri).Host, e));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"'{Title}' ({Id})";

    private static string OneLine(string text)
    {
        var line = new string([.. text.Where(c => !char.IsControl(c))]);
        return line.Length <= LongestTitle ? line : line[..LongestTitle] + "…";
    }
}

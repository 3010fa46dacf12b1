using DailyBatch.Core.Publishing;
using DailyBatch.Core.Publishing.YouTube;
using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>The publisher that the settings name.</summary>
internal static class Publishers
{
    private const string Auto = "auto";
    private const string Waits = "Stories and videos are made, and wait for it.";

    /// <summary>
    /// <c>auto</c> is YouTube where a client for it or a channel is named, else the outbox. What is chosen stays: a sign-in that has died, or a variable with the
    /// client's file that a scheduled task does not see, is an error, and the outbox does not take its place.
    /// </summary>
    public static IPublisher Create(Workspace workspace, DailyBatchSettings settings, TimeProvider clock)
    {
        var place = AccountPlace.Of(workspace, settings);
        return UsesYouTube(settings.Publishing.Provider, place) ? YouTube(workspace, settings, new YouTubeAccount(place, clock), clock) : new OutboxPublisher(workspace, settings, clock);
    }

    private static bool UsesYouTube(string provider, AccountPlace place) =>
        provider == YouTubePublisher.Provider || (provider == Auto && (place.ClientFile is not null || place.Wishes.ChannelId is not null));

    private static YouTubePublisher YouTube(Workspace workspace, DailyBatchSettings settings, YouTubeAccount account, TimeProvider clock) =>
        new(workspace, settings, account.OpenAsync, clock, Jitter.OfThisProcess().Next, token => StandingAsync(account, token));

    private static async Task<string?> StandingAsync(YouTubeAccount account, CancellationToken token)
    {
        try
        {
            return account.IsSetUp ? await account.WarningAsync(token).ConfigureAwait(false) : $"{(await account.WhyNotSetUpAsync(token).ConfigureAwait(false)).Text} {Waits}";
        }
        catch (FaultException e)
        {
            return $"{e.Fault.Text} {Waits}";
        }
    }
}

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>A sign-in to YouTube, without its tokens.</summary>
/// <param name="ChannelId">The channel that was chosen on Google's page, <c>UC…</c>.</param>
/// <param name="ChannelTitle">Its name.</param>
/// <param name="ConnectedAt">When access was allowed.</param>
/// <param name="EndsAt">When it ends by itself; null when Google names no end.</param>
/// <param name="Scopes">What was allowed, in Google's names without their common beginning.</param>
/// <param name="TokenFolder">The folder of the stored tokens.</param>
public sealed record YouTubeConnection(
    string ChannelId, string ChannelTitle, DateTimeOffset ConnectedAt, DateTimeOffset? EndsAt, IReadOnlyList<string> Scopes, string TokenFolder)
{
    internal static YouTubeConnection Of(StoredToken stored, string folder) => new(
        stored.ChannelId, stored.ChannelTitle, stored.GrantedAt, stored.EndsAt, [.. stored.Scopes.Select(scope => scope[(scope.LastIndexOf('/') + 1)..])], folder);
}

using Google.Apis.YouTube.v3;
using Google.Apis.YouTubeAnalytics.v2;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>What the owner is asked to allow: no more than the settings need.</summary>
internal static class YouTubeScopes
{
    /// <summary>See reports of the channel.</summary>
    public const string Analytics = YouTubeAnalyticsService.ScopeConstants.YtAnalyticsReadonly;

    // Upload and thumbnails; finding videos again and checking the channel.
    private static readonly string[] Required = [YouTubeService.ScopeConstants.YoutubeUpload, YouTubeService.ScopeConstants.YoutubeReadonly];

    /// <summary>What is asked for.</summary>
    public static IReadOnlyList<string> Asked(AccountWishes wishes) => [.. Needed(wishes), Analytics];

    /// <summary>What publishing cannot do without. Reports can be missing: then their figures are.</summary>
    public static IReadOnlyList<string> Needed(AccountWishes wishes) =>
    [
        .. Required,
        // playlistItems.insert takes no smaller scope, captions.insert only this one.
        .. wishes.Playlist && !wishes.Captions ? [YouTubeService.ScopeConstants.Youtube] : Array.Empty<string>(),
        .. wishes.Captions ? [YouTubeService.ScopeConstants.YoutubeForceSsl] : Array.Empty<string>(),
    ];

    /// <summary>What of it a sign-in lacks, in short names.</summary>
    public static IReadOnlyList<string> Missing(AccountWishes wishes, IEnumerable<string> granted) =>
        [.. Needed(wishes).Where(scope => !IsCovered(scope, granted)).Select(scope => scope[(scope.LastIndexOf('/') + 1)..])];

    // Google: youtube and youtube.force-ssl allow what upload and readonly do, and playlists both.
    private static bool IsCovered(string scope, IEnumerable<string> granted) =>
        granted.Contains(scope)
        || granted.Contains(YouTubeService.ScopeConstants.YoutubeForceSsl)
        || (scope != YouTubeService.ScopeConstants.YoutubeForceSsl && granted.Contains(YouTubeService.ScopeConstants.Youtube));
}

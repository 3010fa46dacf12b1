using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Reconciling;

/// <summary>By what an episode's video is known: its id, as a tag and as the description's last line. Either will do, because an owner may edit one.</summary>
internal static class Marker
{
    /// <summary>Whether a video carries the marker.</summary>
    public static bool IsOn(Video video, string marker) =>
        video.Snippet is { } snippet
        && (snippet.Tags?.Contains(marker, StringComparer.OrdinalIgnoreCase) == true
            || (snippet.Description ?? "").Split('\n').Any(line => line.Trim().Equals(marker, StringComparison.OrdinalIgnoreCase)));
}

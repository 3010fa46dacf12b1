using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>Which steps follow an upload.</summary>
internal static class FollowUpPlan
{
    /// <summary>The steps that the settings ask for.</summary>
    public static IReadOnlyList<FollowUp> Of(PublishingSettings settings) => [.. Kinds(settings).Select(kind => new FollowUp(kind))];

    private static IEnumerable<FollowUpKind> Kinds(PublishingSettings settings)
    {
        yield return FollowUpKind.ReadBack;
        if (settings.UploadThumbnail) yield return FollowUpKind.Thumbnail;
        if (settings.UploadCaptions) yield return FollowUpKind.Captions;
        if (!string.IsNullOrEmpty(settings.PlaylistId)) yield return FollowUpKind.Playlist;
    }
}

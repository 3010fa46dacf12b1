using System.Globalization;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>Reads the video back and compares what YouTube keeps with what was asked for.</summary>
internal static class ReadBackStep
{
    /// <summary>Every difference is a warning.</summary>
    public static async Task<StepEnd> RunAsync(StepContext context, CancellationToken token)
    {
        var request = context.Link.Service.Videos.List("snippet,status");
        request.Id = context.VideoId;
        var (answer, refused) = await context.Link.TryAsync(request.ExecuteAsync, retryNotFound: true, token).ConfigureAwait(false);
        if (refused is not null) return StepEnd.Of(refused);

        // Right after an upload a video is often not listed yet.
        if (answer!.Items is not [{ } kept, ..]) return StepEnd.Of(new(VerdictKind.VideoNotFound, "videoNotFound"));
        DateTimeOffset? published = kept.Status?.PrivacyStatus == Privacy.Public ? kept.Snippet?.PublishedAtDateTimeOffset : null;
        return new([.. Differences(context.Asked.ToVideo(), kept)], null, published);
    }

    private static IEnumerable<string> Differences(Video asked, Video kept)
    {
        var (status, snippet) = (kept.Status ?? new(), kept.Snippet ?? new());
        if (status.UploadStatus is "failed" or "rejected" or "deleted")
            yield return $"YouTube says that the video was {status.UploadStatus} ({status.FailureReason ?? status.RejectionReason ?? "no reason given"}).";
        var wasScheduled = asked.Status!.PrivacyStatus == Privacy.Private;

        // A video whose time has come is public and has no time any more.
        var isDue = wasScheduled && status.PrivacyStatus == Privacy.Public && snippet.PublishedAtDateTimeOffset >= asked.Status.PublishAtDateTimeOffset;
        if (!isDue && Differs("privacyStatus", asked.Status.PrivacyStatus, status.PrivacyStatus) is { } privacy) yield return privacy;
        if (!isDue && asked.Status.PublishAtDateTimeOffset != status.PublishAtDateTimeOffset)
            yield return Differs("publishAt", asked.Status.PublishAtRaw, status.PublishAtRaw)!;
        string?[] others =
        [
            Differs("selfDeclaredMadeForKids", Text(asked.Status.SelfDeclaredMadeForKids), Text(status.SelfDeclaredMadeForKids)),
            Differs("containsSyntheticMedia", Text(asked.Status.ContainsSyntheticMedia), Text(status.ContainsSyntheticMedia)),
            Differs("title", asked.Snippet!.Title, snippet.Title),
            Differs("categoryId", asked.Snippet.CategoryId, snippet.CategoryId),
        ];
        foreach (var other in others.OfType<string>()) yield return other;
    }

    private static string? Differs(string name, string? asked, string? kept) =>
        asked == kept ? null : $"YouTube keeps {name} {Shown(kept)} where {Shown(asked)} was asked for.";

    private static string Shown(string? value) => value is null ? "unset" : $"'{value}'";

    private static string? Text(bool? value) => value?.ToString(CultureInfo.InvariantCulture).ToLowerInvariant();
}

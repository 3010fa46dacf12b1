using System.Globalization;
using System.Text.Json.Nodes;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>An episode as its stored file.</summary>
internal static class EpisodeWriter
{
    /// <summary>The file's content. Paths below <paramref name="root"/> are stored relative, so that a workspace can be moved.</summary>
    public static JsonObject Write(Episode episode, string root)
    {
        var written = Document(episode, root).ToJson();
        return episode.Stored is null ? written : JsonOverlay.Merge(episode.Stored, written);
    }

    private static EpisodeDocument Document(Episode episode, string root)
    {
        var document = new EpisodeDocument
        {
            EpisodeId = episode.Id,
            Topic = episode.Story?.Topic ?? episode.Plan?.TopicHint,
            DurationTargetSeconds = episode.TargetDuration.TotalSeconds,
            Style = episode.Traits.Style,
            // A time that was read is kept to the letter: old files hold local time without an offset.
            CreatedAt = (string?)episode.Stored?["created_at"] ?? Instant(episode.CreatedAt),
            Version = (string?)episode.Stored?["version"] ?? "1.0",
            Plan = episode.Plan,
            SourceText = episode.Source,
            Video = episode.Video is { } video ? Relative(video, root) : null,
            Publication = episode.Publication is { Folder: { } folder } p ? p with { Folder = Relative(folder, root) } : episode.Publication,
            Costs = episode.Costs is { Count: > 0 } costs ? costs : null,
            Failure = episode.Failure,
            Metadata = MetadataWriter.Write(episode),
        };
        return episode.Story is { } story ? StoryWriter.Write(document, story, episode.Plan is not null) : document;
    }

    private static EpisodeVideo Relative(EpisodeVideo video, string root) => video with
    {
        Path = Relative(video.Path, root),
        ThumbnailPath = Relative(video.ThumbnailPath, root),
        CaptionsPath = Relative(video.CaptionsPath, root),
    };

    // Forward slashes on every system: the workspace may be moved from one to another.
    private static string Relative(string path, string root) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>An instant as it is stored.</summary>
    public static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}

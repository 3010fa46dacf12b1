using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>An episode from its stored file: ours, or one of the audited system.</summary>
internal static class EpisodeReader
{
    /// <summary>Reads a file's text.</summary>
    /// <exception cref="JsonException">It is no episode, or not the one of that id.</exception>
    public static Episode Read(string text, string id, string root)
    {
        var stored = JsonNode.Parse(text) as JsonObject ?? throw new JsonException("It holds no object.");
        var document = stored.Deserialize<EpisodeDocument>(EpisodeJson.Options)!;
        if (document.EpisodeId != id)
            throw new JsonException($"Its episode_id is '{document.EpisodeId}', not '{id}'.");
        return new()
        {
            Id = id,
            CreatedAt = Created(document, id),
            Plan = document.Plan,
            Traits = Traits(document),
            Source = document.SourceText,
            TargetDuration = TimeSpan.FromSeconds(document.DurationTargetSeconds ?? 60),
            Story = StoryReader.Read(document),
            Video = document.Video is { } video ? Absolute(video, root) : null,
            Publication = document.Publication is { Folder: { } f } p ? p with { Folder = Path.GetFullPath(f, root) } : document.Publication,
            Measures = MeasuresReader.Read(document.Metadata),
            Costs = document.Costs ?? [],
            Failure = document.Failure,
            Stored = stored,
        };
    }

    private static EpisodeTraits Traits(EpisodeDocument document) =>
        document.Metadata is { } m
            ? new(m.Niche, m.Style ?? document.Style, m.PatternType, m.PrimaryEmotion, m.SecondaryEmotion)
            : document.Plan is { } plan ? EpisodeTraits.Of(plan) : new(null, document.Style, null, null, null);

    // Old files hold local time without a zone. It serves only to sort, so it is read as UTC; the text in the file stays as it was.
    private static DateTimeOffset Created(EpisodeDocument document, string id) =>
        DateTimeOffset.TryParse(document.CreatedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : EpisodeId.TimeOf(id) ?? DateTimeOffset.UnixEpoch;

    private static EpisodeVideo Absolute(EpisodeVideo video, string root) => video with
    {
        Path = Path.GetFullPath(video.Path, root),
        ThumbnailPath = Path.GetFullPath(video.ThumbnailPath, root),
        CaptionsPath = Path.GetFullPath(video.CaptionsPath, root),
    };
}

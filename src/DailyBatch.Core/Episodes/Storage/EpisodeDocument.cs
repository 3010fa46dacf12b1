using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>The stored file: every name of the audited format, then ours. Names come from the properties in snake case.</summary>
internal sealed record EpisodeDocument
{
    public string? EpisodeId { get; init; }

    public string? Topic { get; init; }

    public double? DurationTargetSeconds { get; init; }

    public string? Style { get; init; }

    public string? Title { get; init; }

    public string? Logline { get; init; }

    public IReadOnlyList<Character>? Characters { get; init; }

    public IReadOnlyList<SceneDocument>? Scenes { get; init; }

    public IReadOnlyList<LineDocument>? CharacterSpokenLines { get; init; }

    public IReadOnlyList<BRollDocument>? BRollScenes { get; init; }

    public string? CreatedAt { get; init; }

    public string? Version { get; init; }

    public MetadataDocument? Metadata { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public string? HookLine { get; init; }

    public IReadOnlyList<BeatDocument>? Beats { get; init; }

    public StoryWriting? Writing { get; init; }

    public PlannedVideo? Plan { get; init; }

    public string? SourceText { get; init; }

    public IReadOnlyList<EpisodeCost>? Costs { get; init; }

    /// <summary>Written even when it is null: a story that is written again has no video any more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EpisodeVideo? Video { get; init; }

    public EpisodePublication? Publication { get; init; }

    /// <summary>Written even when it is null, so that a success clears it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public EpisodeFailure? Failure { get; init; }

    /// <summary>The document as JSON.</summary>
    public JsonObject ToJson() => (JsonObject)JsonSerializer.SerializeToNode(this, EpisodeJson.Options)!;
}

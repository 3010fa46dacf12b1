using System.Text.Json.Nodes;

namespace DailyBatch.Core.Episodes;

/// <summary>The one object in the pipe. It gains parts from stage to stage and never loses any.</summary>
public sealed record Episode
{
    /// <summary><c>episode_</c> and 12 hex digits; see <see cref="EpisodeId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>When it was planned.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What was planned; null in files of the audited system.</summary>
    public PlannedVideo? Plan { get; init; }

    /// <summary>What kind of video it is.</summary>
    public required EpisodeTraits Traits { get; init; }

    /// <summary>The raw story that it retells; null when its story is invented.</summary>
    public string? Source { get; init; }

    /// <summary>Target length of the video.</summary>
    public required TimeSpan TargetDuration { get; init; }

    /// <summary>The story; null until written.</summary>
    public Story? Story { get; init; }

    /// <summary>The video; null until rendered.</summary>
    public EpisodeVideo? Video { get; init; }

    /// <summary>The publication; null until it has a slot.</summary>
    public EpisodePublication? Publication { get; init; }

    /// <summary>The figures; null until measured.</summary>
    public EpisodeMeasures? Measures { get; init; }

    /// <summary>What providers were paid for it, failed attempts included; empty when none was.</summary>
    public IReadOnlyList<EpisodeCost> Costs { get; init; } = [];

    /// <summary>What it has cost in US dollars; null when a price is not known, zero when no provider was paid.</summary>
    public decimal? CostUsd => Costs.Aggregate((decimal?)0, (sum, cost) => sum + cost.Usd);

    /// <summary>The last failure; null after a success.</summary>
    public EpisodeFailure? Failure { get; init; }

    /// <summary>The story's title, or the planned topic, or the id: what people call it.</summary>
    public string Title => Story?.Title ?? Plan?.TopicHint ?? Id;

    /// <summary>What an error calls it: the title, where there is one, and the id that commands take.</summary>
    internal string NameAndId => Title == Id ? Id : $"'{Title}' ({Id})";

    /// <summary>How far it has come.</summary>
    public EpisodeState State => this switch
    {
        { Measures.Views24h: not null } => EpisodeState.Measured,
        { Publication.PublishedAt: not null } => EpisodeState.Published,
        { Publication.UploadedAt: not null } => EpisodeState.Scheduled,
        { Video: not null } => EpisodeState.Rendered,
        { Story: not null } => EpisodeState.Written,
        _ => EpisodeState.Planned,
    };

    /// <summary>The file as it was read, so that names which we do not know are kept when it is saved again.</summary>
    internal JsonObject? Stored { get; init; }

    /// <summary>A new episode of a plan.</summary>
    public static Episode Of(PlannedVideo plan, string id, TimeSpan targetDuration, DateTimeOffset now) => new()
    {
        Id = id,
        CreatedAt = now,
        Plan = plan,
        Traits = EpisodeTraits.Of(plan),
        TargetDuration = targetDuration,
    };

    /// <inheritdoc/>
    public override string ToString() => Id;
}

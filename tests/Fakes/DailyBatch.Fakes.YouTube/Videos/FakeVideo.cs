using System.Collections.Immutable;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>A video that was made: what was asked for, what came of it, and the bytes by their hash.</summary>
public sealed record FakeVideo
{
    /// <summary>Eleven characters.</summary>
    public required string Id { get; init; }

    /// <summary>The channel that it is on.</summary>
    public required string ChannelId { get; init; }

    /// <summary>When its last byte was accepted.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>SHA-256 of the bytes that arrived, lower case.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>How many bytes arrived.</summary>
    public long Length { get; init; }

    /// <summary>The title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The description.</summary>
    public string Description { get; init; } = "";

    /// <summary>The tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The category's number as text.</summary>
    public string? CategoryId { get; init; }

    /// <summary>Language of title and description.</summary>
    public string? DefaultLanguage { get; init; }

    /// <summary>Language that is spoken.</summary>
    public string? DefaultAudioLanguage { get; init; }

    /// <summary>Who may see it, and what its owner declares.</summary>
    public required VideoStanding Standing { get; init; }

    /// <summary>Whether subscribers were to be told.</summary>
    public bool NotifySubscribers { get; init; } = true;

    /// <summary>SHA-256 of every thumbnail that was set, the newest last.</summary>
    public ImmutableArray<string> Thumbnails { get; init; } = [];

    /// <summary>The tracks of captions.</summary>
    public ImmutableArray<FakeCaption> Captions { get; init; } = [];

    /// <summary>Whether everybody can see it at that instant.</summary>
    public bool IsPublicAt(DateTimeOffset instant) => Standing.PublicFrom <= instant;

    /// <summary>Since when its <c>publishedAt</c> counts: the publication, or the upload while it is private.</summary>
    public DateTimeOffset PublishedAt(DateTimeOffset now) => IsPublicAt(now) ? Standing.PublicFrom!.Value : MadeAt;
}

using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>A sign-in as it is stored: who allowed what, when, and the tokens that stand for it.</summary>
internal sealed record StoredToken
{
    /// <summary>The client that it was granted to; another one cannot use it.</summary>
    public required string ClientId { get; init; }

    /// <summary>The channel that was chosen on the consent page.</summary>
    public required string ChannelId { get; init; }

    /// <summary>That channel's name.</summary>
    public required string ChannelTitle { get; init; }

    /// <summary>What was allowed.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>When it was allowed.</summary>
    public required DateTimeOffset GrantedAt { get; init; }

    /// <summary>When it ends by itself, where Google has said so: it does while the consent screen is in testing.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>When it was last seen to work.</summary>
    public required DateTimeOffset RefreshedAt { get; init; }

    /// <summary>Good until it is taken back.</summary>
    public required Secret RefreshToken { get; init; }

    /// <summary>Good for an hour; null when there is none to rely on.</summary>
    public Secret? AccessToken { get; init; }

    /// <summary>Until when <see cref="AccessToken"/> is good.</summary>
    public DateTimeOffset? AccessUntil { get; init; }
}

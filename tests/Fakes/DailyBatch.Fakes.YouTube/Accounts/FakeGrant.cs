namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>What an account has allowed: the channel, the scopes, and the tokens that stand for it.</summary>
/// <param name="Channel">The channel that was chosen.</param>
/// <param name="Scopes">Full names of scopes.</param>
/// <param name="RefreshToken">Lives until it is revoked, or seven days in "Testing".</param>
/// <param name="GrantedAt">When consent was given.</param>
public sealed record FakeGrant(FakeChannel Channel, IReadOnlySet<string> Scopes, string RefreshToken, DateTimeOffset GrantedAt)
{
    /// <summary>An access token of this grant that is good for an hour from when it was given.</summary>
    public required string AccessToken { get; init; }
}

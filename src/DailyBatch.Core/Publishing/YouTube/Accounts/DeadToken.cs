namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>A sign-in that does not work any more, set aside.</summary>
/// <param name="Token">As it was.</param>
/// <param name="FoundAt">When it was found dead.</param>
/// <param name="Reason">Google's word for why, for instance <c>invalid_grant</c>.</param>
internal sealed record DeadToken(StoredToken Token, DateTimeOffset FoundAt, string Reason)
{
    // Google: "refresh tokens of a project whose consent screen is in testing expire in 7 days".
    private static readonly TimeSpan TestingLife = TimeSpan.FromDays(7);

    /// <summary>Whether Google itself had said when it ends.</summary>
    public bool EndWasTold => Token.EndsAt is not null;

    /// <summary>
    /// Whether it died of the seven days that a consent screen in testing gives: Google had said so, or it worked within seven days and not after them.
    /// </summary>
    public bool DiedOfTesting => Token.EndsAt is { } end
        ? FoundAt >= end
        : Token.RefreshedAt - Token.GrantedAt <= TestingLife && FoundAt - Token.GrantedAt >= TestingLife;
}

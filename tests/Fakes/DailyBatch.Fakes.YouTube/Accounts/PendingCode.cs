namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>A code that was given to a redirect address and waits to be exchanged.</summary>
internal sealed record PendingCode(FakeChannel Channel, IReadOnlyList<string> Scopes, string RedirectUri, string? Challenge, string? ChallengeMethod);

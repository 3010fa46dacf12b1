namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>How somebody signs in.</summary>
/// <param name="SomebodyIsThere">Whether a person can answer; without one nothing is begun.</param>
/// <param name="OpensBrowser">Whether this machine's browser is opened; else the person opens the address.</param>
public sealed record ConnectOrder(bool SomebodyIsThere, bool OpensBrowser = true);

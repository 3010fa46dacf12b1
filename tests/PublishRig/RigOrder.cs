namespace DailyBatch.PublishRig;

/// <summary>All that a run of one episode needs to know, also in another process.</summary>
/// <param name="Workspace">A folder with the episode in it.</param>
/// <param name="EpisodeId">The episode.</param>
/// <param name="Server">The fake YouTube.</param>
/// <param name="Token">An access token for it.</param>
/// <param name="Now">What the clock shows at the start.</param>
/// <param name="Culture">The culture of the process's user.</param>
/// <param name="Zone">The channel's zone.</param>
/// <param name="RequestSeconds">What one request may take; these seconds are real.</param>
public sealed record RigOrder(
    string Workspace,
    string EpisodeId,
    Uri Server,
    string Token,
    DateTimeOffset Now,
    string Culture,
    string Zone,
    int RequestSeconds)
{
    /// <summary>Settings that take the place of the rig's own; an empty one is not set.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
}

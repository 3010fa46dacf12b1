namespace DailyBatch.Core.Tests.Support;

/// <summary>
/// Files written by the audited system. They do not belong to the project: tests read them where a folder with them
/// stands beside the repository or is named by <c>DAILYBATCH_LEGACY_EPISODES</c>, and are skipped with that reason elsewhere.
/// </summary>
internal static class LegacyEpisodes
{
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("DAILYBATCH_LEGACY_EPISODES") is { Length: > 0 } given) return given;
        var beside = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "data", "legacy-episodes");
        return Directory.Exists(beside) ? beside : null;
    }
}

namespace DailyBatch.Core.Settings;

/// <summary>Settings from the environment. An empty variable counts as not set, because container tools pass those along.</summary>
internal static class SettingsEnvironment
{
    private const string Prefix = "DAILYBATCH__";

    // The audited system's names: its users have them set already.
    private static readonly IReadOnlyDictionary<string, string> Inherited = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["TIMEZONE"] = "schedule:timeZone",
        ["DAILY_POSTING_HOURS"] = "schedule:slots",
        ["STORAGE_PATH"] = "paths:storage",
        ["USE_OPTIMISATION"] = "planner:useOptimisation",
        ["ELEVENLABS_VOICE_ID"] = "voices:elevenLabsVoiceId",
        ["HF_ENDPOINT_URL"] = "pictures:huggingFaceEndpoint",
        ["YOUTUBE_CLIENT_SECRETS_FILE"] = "youtube:clientSecretsFile",
    };

    /// <summary>Values under the audited system's names.</summary>
    public static IReadOnlyList<SettingEntry> OldNames(IReadOnlyDictionary<string, string> environment) =>
    [
        .. from name in Inherited
           where environment.TryGetValue(name.Key, out var value) && !string.IsNullOrWhiteSpace(value)
           select SettingEntry.Of(name.Value, environment[name.Key], name.Key),
    ];

    /// <summary>Values under names such as <c>DAILYBATCH__SCHEDULE__SLOTS</c>, or with <c>__0</c>, <c>__1</c> behind for single items.</summary>
    public static IReadOnlyList<SettingEntry> OwnNames(IReadOnlyDictionary<string, string> environment) =>
    [
        .. from pair in environment
           where pair.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && IsSet(pair.Key, pair.Value)
           orderby pair.Key.ToUpperInvariant()
           select new SettingEntry(pair.Key[Prefix.Length..].Split("__"), pair.Value, pair.Key),
    ];

    // Nothing on a weekday is a wish ("no video on Sundays"); nothing elsewhere is a variable that nobody filled.
    private static bool IsSet(string name, string value) =>
        !string.IsNullOrWhiteSpace(value) || name.Contains("__WEEKDAYS__", StringComparison.OrdinalIgnoreCase);
}

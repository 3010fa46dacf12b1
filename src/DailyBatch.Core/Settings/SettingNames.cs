namespace DailyBatch.Core.Settings;

/// <summary>How names and choices of settings are written for people.</summary>
internal static class SettingNames
{
    /// <summary><c>TimeZone</c> as <c>timeZone</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Words as <c>a, b or c</c>.</summary>
    public static string Choice(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}

namespace DailyBatch.Core.Settings;

/// <summary>One value as a source gives it, before anybody knows whether such a setting exists.</summary>
/// <param name="Path">The parts of its name, for instance <c>schedule</c>, <c>slots</c>, <c>0</c>.</param>
/// <param name="Value">The value as text.</param>
/// <param name="Origin">Where it was set, as a message names it: a file, an environment name, a parameter.</param>
internal sealed record SettingEntry(IReadOnlyList<string> Path, string Value, string Origin)
{
    /// <summary>Makes an entry of a name whose parts are parted by colons.</summary>
    public static SettingEntry Of(string path, string value, string origin) => new(path.Split(':'), value, origin);
}

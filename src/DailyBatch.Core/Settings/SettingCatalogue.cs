namespace DailyBatch.Core.Settings;

/// <summary>All settings there are, read once from the settings classes, so that a new property is known everywhere at once.</summary>
internal static class SettingCatalogue
{
    /// <summary>Every setting in the order of the classes.</summary>
    public static IReadOnlyList<SettingInfo> All { get; } =
    [
        .. from section in typeof(DailyBatchSettings).GetProperties()
           from property in section.PropertyType.GetProperties()
           select new SettingInfo(section, property),
    ];

    /// <summary>The names of all sections.</summary>
    public static IReadOnlyList<string> Sections { get; } = [.. All.Select(s => SectionOf(s.Name)).Distinct()];

    /// <summary>Finds a setting by section and name, in any case; null when there is none.</summary>
    public static SettingInfo? Find(string section, string name) =>
        All.FirstOrDefault(s => string.Equals(s.Name, $"{section}.{name}", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a section has this name, in any case.</summary>
    public static bool HasSection(string name) => Sections.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The section's part of a name.</summary>
    public static string SectionOf(string name) => name[..name.IndexOf('.', StringComparison.Ordinal)];
}

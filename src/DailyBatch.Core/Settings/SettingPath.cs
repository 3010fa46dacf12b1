using System.Globalization;

namespace DailyBatch.Core.Settings;

/// <summary>A known setting, or a part of one, that a source names.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Weekday">The day of the week, or the word, as it was typed; null where the setting has none.</param>
/// <param name="Index">The place in a list; null when the whole value is given at once.</param>
internal sealed record SettingPath(SettingInfo Setting, string? Weekday, int? Index)
{
    /// <summary>The setting's name, with its weekday or word when it has one.</summary>
    public string Name => Weekday is null ? Setting.Name : $"{Setting.Name}.{SettingNames.Camel(Weekday)}";

    /// <summary>Makes sense of the parts of a name; null when there is no such setting.</summary>
    public static SettingPath? Read(IReadOnlyList<string> parts)
    {
        if (parts.Count < 2 || SettingCatalogue.Find(parts[0], parts[1]) is not { } setting) return null;
        var rest = parts.Skip(2).ToArray();
        return (setting.Shape, rest) switch
        {
            (SettingShape.ListByWeekday, [{ Length: > 0 } day]) => new(setting, day, null),
            (SettingShape.ListByWeekday, [{ Length: > 0 } day, var index]) when Place(index) is { } i => new(setting, day, i),
            (SettingShape.TextByWord, [{ Length: > 0 } word]) => new(setting, word, null),
            (SettingShape.ListByWeekday or SettingShape.TextByWord, _) => null,
            (_, []) => new(setting, null, null),
            (SettingShape.List, [var index]) when Place(index) is { } i => new(setting, null, i),
            _ => null,
        };
    }

    private static int? Place(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}

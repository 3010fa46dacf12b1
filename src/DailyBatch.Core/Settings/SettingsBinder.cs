using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DailyBatch.Core.Settings;

/// <summary>Puts the values of a sheet into the settings classes. A value of the wrong type becomes a problem and leaves the default in place, so that all problems are found at once.</summary>
internal sealed class SettingsBinder(SettingsSheet sheet) : IConfigureOptions<DailyBatchSettings>
{
    private readonly List<SettingProblem> _problems = [];

    /// <summary>The values that could not be read.</summary>
    public IReadOnlyList<SettingProblem> Problems => _problems;

    /// <inheritdoc/>
    public void Configure(DailyBatchSettings options)
    {
        var values = sheet.Cells.SelectMany(Values).ToDictionary();
        new ConfigurationBuilder().AddInMemoryCollection(values).Build().Bind(options);

        // The binder passes over empty lists in a dictionary, but "no video on Sundays" is a wish.
        foreach (var cell in sheet.Cells)
        {
            if (cell.Path is { Weekday: { } day, Setting.Shape: SettingShape.ListByWeekday } path && cell.List.Length == 0)
                ((Dictionary<string, string[]>)path.Setting.ValueIn(options)!)[day] = [];
        }
    }

    private IEnumerable<KeyValuePair<string, string?>> Values(SettingCell cell)
    {
        var key = cell.Path.Name.Replace('.', ':');
        if (cell.Path.Setting.Shape is SettingShape.List or SettingShape.ListByWeekday)
            return cell.List.Select((item, i) => KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"{key}:{i}"), (string?)item));

        // The word itself may hold dots, as "Mr. Hall" does.
        if (cell.Path.Setting.Shape == SettingShape.TextByWord)
            return [KeyValuePair.Create($"{cell.Path.Setting.Name.Replace('.', ':')}:{cell.Path.Weekday}", (string?)cell.Whole!.Trim())];

        if (Plain(cell.Path.Setting.Shape, cell.Whole!.Trim()) is { } plain)
            return [KeyValuePair.Create(key, (string?)plain)];

        _problems.Add(SettingProblem.Value(cell.Path.Name, cell.Whole, cell.Path.Setting.Allowed));
        return [];
    }

    // The binder would throw at the first value that it cannot read, and name the .NET type.
    private static string? Plain(SettingShape shape, string text) => shape switch
    {
        SettingShape.Flag => Flag(text),
        SettingShape.Whole => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text : null,
        SettingShape.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? text : null,
        _ => text,
    };

    private static string? Flag(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "ON" or "1" => "true",
        "FALSE" or "NO" or "OFF" or "0" => "false",
        _ => null,
    };
}

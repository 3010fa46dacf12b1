namespace DailyBatch.Core.Settings;

/// <summary>
/// The values of all sources, the later ones on top. A list of a later source takes the place of the earlier list:
/// the configuration library would mix the two item by item.
/// </summary>
internal sealed class SettingsSheet
{
    private readonly Dictionary<string, SettingCell> _cells = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SettingProblem> _problems = [];

    /// <summary>What was set, each setting (or weekday of one) once.</summary>
    public IReadOnlyCollection<SettingCell> Cells => _cells.Values;

    /// <summary>Names that nobody knows, and values in the wrong place.</summary>
    public IReadOnlyList<SettingProblem> Problems => _problems;

    /// <summary>Lays one source over the earlier ones.</summary>
    public void Lay(IEnumerable<SettingEntry> entries)
    {
        var layer = new Dictionary<string, SettingCell>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (SettingPath.Read(entry.Path) is { } path)
                layer[path.Name] = layer.GetValueOrDefault(path.Name, SettingCell.Empty(path, entry.Origin)).With(path.Index, entry.Value);
            else
                Report(UnknownSetting.Explain(entry));
        }

        foreach (var (name, cell) in layer) _cells[name] = cell;
    }

    /// <summary>Where a setting got its value; null when nobody set it.</summary>
    public string? OriginOf(string name) => _cells.GetValueOrDefault(name)?.Origin;

    private void Report(SettingProblem? problem)
    {
        if (problem is not null && !_problems.Contains(problem)) _problems.Add(problem);
    }
}

namespace DailyBatch.Core.Settings;

/// <summary>The value of one setting from one source.</summary>
/// <param name="Path">The setting, and the weekday where it has one.</param>
/// <param name="Origin">Where it was set.</param>
/// <param name="Whole">The value given at once; null when it came item by item.</param>
/// <param name="Items">The items by their places.</param>
internal sealed record SettingCell(SettingPath Path, string Origin, string? Whole, IReadOnlyDictionary<int, string> Items)
{
    /// <summary>The value as a list: its items in order, or one text parted at its commas.</summary>
    public string[] List => Items.Count > 0
        ? [.. Items.OrderBy(i => i.Key).Select(i => i.Value.Trim())]
        : (Whole ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A setting without a value yet.</summary>
    public static SettingCell Empty(SettingPath path, string origin) => new(path, origin, null, new Dictionary<int, string>());

    /// <summary>With one more value, or with the whole.</summary>
    public SettingCell With(int? index, string value) => index is { } place
        ? this with { Items = new Dictionary<int, string>(Items) { [place] = value } }
        : this with { Whole = value };
}

using System.Text.RegularExpressions;

namespace DailyBatch.Core.Settings;

/// <summary>Colours are written as they can be read.</summary>
internal sealed partial class CaptionRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) =>
        from setting in SettingCatalogue.All
        where setting.Name.StartsWith("captions.", StringComparison.Ordinal) && setting.Name.EndsWith("Color", StringComparison.Ordinal)
        let value = (string?)setting.ValueIn(settings)
        where value is not null && !ColorForm().IsMatch(value)
        select SettingProblem.Value(setting.Name, value, "allowed is a colour as #RRGGBB, for instance #FFD919");

    [GeneratedRegex(@"\A#[0-9A-Fa-f]{6}\z")]
    private static partial Regex ColorForm();
}

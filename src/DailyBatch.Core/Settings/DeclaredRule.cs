using System.Globalization;

namespace DailyBatch.Core.Settings;

/// <summary>The ranges and choices that the settings classes declare on their properties; texts are never empty.</summary>
internal sealed class DeclaredRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) =>
        from setting in SettingCatalogue.All
        let value = Convert.ToString(setting.ValueIn(settings), CultureInfo.InvariantCulture)
        where !IsAllowed(setting, value)
        select SettingProblem.Value(setting.Name, value, setting.Allowed);

    private static bool IsAllowed(SettingInfo setting, string value) => setting switch
    {
        { IsOptional: true } when value.Length == 0 => true,
        { Range: { } range } => IsWithin(double.Parse(value, CultureInfo.InvariantCulture), range.Minimum, range.Maximum),
        { Words.Count: > 0 } => setting.Words.Contains(value),
        { Shape: SettingShape.Text, IsOptional: true } => value.All(c => c is '\n' or '\r' or '\t' || !char.IsControl(c)),
        { Shape: SettingShape.Text } => value.Length > 0 && !value.Any(char.IsControl),
        _ => true,
    };

    private static bool IsWithin(double value, object low, object high) =>
        value >= Convert.ToDouble(low, CultureInfo.InvariantCulture) && value <= Convert.ToDouble(high, CultureInfo.InvariantCulture);
}

namespace DailyBatch.Core.Settings;

/// <summary>What was found wrong while the sources were read.</summary>
internal sealed class KnownRule(SettingsSheet sheet, SettingsBinder binder) : SettingsRule(sheet)
{
    private readonly SettingsSheet _sheet = sheet;

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) => _sheet.Problems.Concat(binder.Problems);
}

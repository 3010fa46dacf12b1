using Microsoft.Extensions.Options;

namespace DailyBatch.Core.Settings;

/// <summary>A group of things that must hold for settings. Finds all that is wrong, not only the first.</summary>
/// <param name="sheet">Tells where a value was set.</param>
internal abstract class SettingsRule(SettingsSheet sheet) : IValidateOptions<DailyBatchSettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DailyBatchSettings options)
    {
        var failures = Check(options).Select(p => (p with { Origin = sheet.OriginOf(p.Name) ?? p.Origin }).ToString()).ToArray();
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>What is wrong.</summary>
    protected abstract IEnumerable<SettingProblem> Check(DailyBatchSettings settings);

    /// <summary>The items that stand in a list more than once.</summary>
    protected static IEnumerable<SettingProblem> Twice<T>(string name, IEnumerable<T> items) => items
        .GroupBy(item => item)
        .Where(group => group.Count() > 1)
        .Select(group => new SettingProblem(name, $"holds {group.Key} more than once; each may stand there once"));
}

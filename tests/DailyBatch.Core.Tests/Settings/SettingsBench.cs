using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Settings;

/// <summary>Loads settings from a file's text, environment names and parameters, in a folder of its own.</summary>
internal static class SettingsBench
{
    public static DailyBatchSettings Load(string? json = null, (string, string)[]? environment = null, (string, string?)[]? overrides = null)
    {
        using var folder = new TemporaryFolder();
        if (json is not null) File.WriteAllText(folder[Workspace.SettingsFileName], json);
        return SettingsLoader.Load(
            folder.Path,
            (environment ?? []).ToDictionary(e => e.Item1, e => e.Item2),
            (overrides ?? []).ToDictionary(o => o.Item1, o => o.Item2));
    }

    public static Fault Refusal(string? json = null, (string, string)[]? environment = null, (string, string?)[]? overrides = null) =>
        Should.Throw<FaultException>(() => Load(json, environment, overrides)).Fault;
}

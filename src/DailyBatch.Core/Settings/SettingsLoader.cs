using System.Collections;
using DailyBatch.Core.Runtime;
using Microsoft.Extensions.Options;

namespace DailyBatch.Core.Settings;

/// <summary>
/// Reads the settings of a workspace: <c>dailybatch.json</c>, over it the audited system's environment names, over them
/// <c>DAILYBATCH__SECTION__KEY</c>, over all the parameters. Everything is validated before anything is done.
/// </summary>
public static class SettingsLoader
{
    /// <summary>The settings in force. Writes nothing; a workspace without a settings file has the defaults.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="environment">The environment; null for the process's own.</param>
    /// <param name="overrides">Settings given as parameters, by names such as <c>Schedule:TimeZone</c> or <c>schedule.timeZone</c>; lists as one text with commas. Null values are not set.</param>
    /// <exception cref="FaultException">The file cannot be read or is not JSON, or settings are wrong; one fault names all of them.</exception>
    public static DailyBatchSettings Load(
        string root,
        IReadOnlyDictionary<string, string>? environment = null,
        IReadOnlyDictionary<string, string?>? overrides = null)
    {
        environment ??= ProcessEnvironment();
        var file = Path.Combine(root, Workspace.SettingsFileName);
        var sheet = new SettingsSheet();
        sheet.Lay(SettingsFile.Read(file));
        sheet.Lay(SettingsEnvironment.OldNames(environment));
        sheet.Lay(SettingsEnvironment.OwnNames(environment));
        sheet.Lay(Parameters(overrides));
        return Create(sheet, file);
    }

    private static DailyBatchSettings Create(SettingsSheet sheet, string file)
    {
        var binder = new SettingsBinder(sheet);
        IValidateOptions<DailyBatchSettings>[] rules =
            [new KnownRule(sheet, binder), new DeclaredRule(sheet), new ScheduleRule(sheet), new PlannerRule(sheet), new PlannerWishRule(sheet), new StoryRule(sheet), new VoiceRule(sheet), new PictureRule(sheet), new TalkingHeadRule(sheet), new CaptionRule(sheet), new ChannelRule(sheet), new PublishingRule(sheet), new YouTubeRule(sheet)];
        try
        {
            return new OptionsFactory<DailyBatchSettings>([binder], [new SettingsDefaults()], rules).Create(Options.DefaultName);
        }
        catch (OptionsValidationException exception)
        {
            throw Wrong([.. exception.Failures.Select(f => f.EndsWith('?') ? f : $"{f}.")], file);
        }
    }

    private static FaultException Wrong(string[] sentences, string file) => new(new Fault(
        "SettingsInvalid",
        FaultKind.InvalidInput,
        sentences.Length == 1
            ? $"A setting is wrong: {sentences[0]}"
            : $"{sentences.Length} settings are wrong:\n{string.Join('\n', sentences.Select(s => $"- {s}"))}\n",
        $"Correct {(sentences.Length == 1 ? "it" : "them")} {(File.Exists(file) ? $"in {file}, or " : "")}where it was set.",
        file));

    private static IEnumerable<SettingEntry> Parameters(IReadOnlyDictionary<string, string?>? overrides) =>
        from pair in overrides ?? new Dictionary<string, string?>()
        where pair.Value is not null
        select SettingEntry.Of(pair.Key.Replace('.', ':'), pair.Value, "a parameter");

    private static Dictionary<string, string> ProcessEnvironment() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "", StringComparer.Ordinal);
}

using System.Text.RegularExpressions;

namespace DailyBatch.Core.Settings;

/// <summary>Niches are words that can stand in file names and stored fields; styles, patterns and emotions are of the known sets.</summary>
internal sealed partial class PlannerRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    private const string NichesName = "planner.niches";

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) =>
    [
        .. Niches(settings.Planner.Niches),
        .. Closed("planner.styles", settings.Planner.Styles, PlannerWords.Styles),
        .. Closed("planner.patterns", settings.Planner.Patterns, PlannerWords.Patterns),
        .. Closed("planner.emotions", settings.Planner.Emotions, PlannerWords.Emotions),
    ];

    private static IEnumerable<SettingProblem> Niches(string[] niches) => niches
        .Where(n => !NicheForm().IsMatch(n))
        .Select(n => SettingProblem.Item(NichesName, n, "allowed are words of a to z, 0 to 9 and _ that begin with a letter and have at most 40 characters"))
        .Concat(Twice(NichesName, niches));

    private static IEnumerable<SettingProblem> Closed(string name, string[] given, IReadOnlyList<string> words) => given
        .Where(word => !words.Contains(word))
        .Select(word => SettingProblem.Item(name, word, $"{Legacy(word)}allowed are {string.Join(", ", words)}"))
        .Concat(Twice(name, given));

    private static string Legacy(string word) => PlannerWords.Legacy.Contains(word, StringComparer.OrdinalIgnoreCase)
        ? "that word stands only in old files, which are read and never written so; "
        : "";

    [GeneratedRegex(@"\A[a-z][a-z0-9_]{0,39}\z")]
    private static partial Regex NicheForm();
}

using System.Text.RegularExpressions;

namespace DailyBatch.Core.Settings;

/// <summary>The endpoint is an address that holds no secret; templates use placeholders that exist; hashtags can be sent as they are.</summary>
internal sealed partial class StoryRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    /// <summary>What a template may hold.</summary>
    internal static readonly string[] Placeholders = ["{title}", "{logline}", "{topic}", "{hashtags}", "{hook}", "{question}"];

    // YouTube passes over all hashtags of a video that has too many.
    private const int MostHashtags = 15;
    private const string HashtagsName = "stories.hashtags";

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) =>
    [
        .. Address("stories.endpoint", settings.Stories.Endpoint, "https://api.openai.com/v1 or http://localhost:11434/v1", Secrets.OpenAiName),
        .. OneLine("stories.titleTemplate", settings.Stories.TitleTemplate),
        .. Template("stories.titleTemplate", settings.Stories.TitleTemplate),
        .. Template("stories.descriptionTemplate", settings.Stories.DescriptionTemplate),
        .. Hashtags(settings.Stories.Hashtags),
    ];

    private static IEnumerable<SettingProblem> OneLine(string name, string? text) =>
        text is null || !text.Any(char.IsControl) ? [] : [SettingProblem.Value(name, text, "allowed is one line")];

    private static IEnumerable<SettingProblem> Template(string name, string? template) => Braces().Matches(template ?? "")
        .Select(m => m.Value)
        .Where(found => !Placeholders.Contains(found))
        .Select(found => SettingProblem.Item(name, found, $"allowed are {string.Join(", ", Placeholders)}"));

    private static IEnumerable<SettingProblem> Hashtags(string[] tags)
    {
        foreach (var tag in tags.Where(t => !HashtagForm().IsMatch(t)))
            yield return SettingProblem.Item(HashtagsName, tag, "allowed are words of letters, digits and _ with at most 60 characters, with or without #");
        foreach (var problem in Twice(HashtagsName, tags.Select(t => t.TrimStart('#').ToLowerInvariant()))) yield return problem;
        if (tags.Length > MostHashtags)
            yield return new(HashtagsName, FormattableString.Invariant($"has {tags.Length} hashtags; allowed are {MostHashtags}"));
    }

    // A brace without its partner is found too: it was meant to be a placeholder.
    [GeneratedRegex(@"\{[^{}]*\}?|\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"\A#?[\p{L}\p{Nd}\p{M}_]{1,60}\z")]
    private static partial Regex HashtagForm();
}

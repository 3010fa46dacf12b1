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
        .. Endpoint(settings.Stories.Endpoint),
        .. OneLine("stories.titleTemplate", settings.Stories.TitleTemplate),
        .. Template("stories.titleTemplate", settings.Stories.TitleTemplate),
        .. Template("stories.descriptionTemplate", settings.Stories.DescriptionTemplate),
        .. Hashtags(settings.Stories.Hashtags),
    ];

    private static IEnumerable<SettingProblem> Endpoint(string text)
    {
        const string Name = "stories.endpoint";
        if (text.Length == 0) yield break;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.Host.Length == 0)
            yield return SettingProblem.Value(Name, text, "allowed is an address such as https://api.openai.com/v1 or http://localhost:11434/v1");
        else if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
            yield return new(Name, $"holds more than scheme, host and path; keys belong into the environment ({Secrets.OpenAiName})");
    }

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

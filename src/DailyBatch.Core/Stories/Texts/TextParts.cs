using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Texts;

/// <summary>What a template's placeholders stand for in one story.</summary>
internal sealed partial record TextParts(string Title, string Logline, string Topic, string Hashtags, string Hook, string Question)
{
    private const int MostHashtags = 5;

    /// <summary>The parts of a story, all but its title.</summary>
    public static TextParts Of(Story story, IReadOnlyList<string> hashtags) => new(
        "", story.Logline, story.Topic, HashtagsOf(hashtags.Count > 0 ? hashtags : [.. story.Tags.Take(MostHashtags)]),
        story.Beats.FirstOrDefault()?.Lines.FirstOrDefault()?.Text ?? story.HookLine,
        StoryText.Sentences(story.Beats.LastOrDefault()?.Text ?? "").LastOrDefault() ?? "");

    /// <summary>A template with its placeholders filled; what is in other braces stays.</summary>
    public string Fill(string template) => Placeholder().Replace(template, m => m.Groups[1].Value switch
    {
        "title" => Title,
        "logline" => Logline,
        "topic" => Topic,
        "hashtags" => Hashtags,
        "hook" => Hook,
        _ => Question,
    });

    private static string HashtagsOf(IEnumerable<string> tags) =>
        string.Join(' ', tags.Select(t => string.Concat(t.Where(c => char.IsLetterOrDigit(c) || c == '_'))).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select(t => "#" + t));

    [GeneratedRegex(@"\{(title|logline|topic|hashtags|hook|question)\}")]
    private static partial Regex Placeholder();
}

using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Texts;

/// <summary>A video's description: hook, what it is about, the question, hashtags, and once the line that it is fictional.</summary>
internal static partial class DescriptionText
{
    private const string Ask = "Tell us in the comments.";

    /// <summary>The description within YouTube's limit.</summary>
    public static string Of(Story story, TextParts parts, string? template)
    {
        var text = template is null ? Own(story, parts) : parts.Fill(template.ReplaceLineEndings("\n"));
        text = Clean(text);
        if (TextLimits.CountFiction(text) == 1 && TextLimits.Bytes(text) <= TextLimits.DescriptionBytes) return text;

        var end = (template is null && parts.Hashtags.Length > 0 ? parts.Hashtags + "\n\n" : "") + TextLimits.Fiction;
        var body = Clean(text.Replace(TextLimits.Fiction, "", StringComparison.Ordinal));
        if (template is null && body.EndsWith(parts.Hashtags, StringComparison.Ordinal)) body = body[..^parts.Hashtags.Length].TrimEnd();
        return $"{WordCut.ToBytes(body, TextLimits.DescriptionBytes - TextLimits.Bytes(end) - 2)}\n\n{end}".TrimStart();
    }

    private static string Own(Story story, TextParts parts)
    {
        var about = story.Description.Length > 0 ? Hashtag().Replace(story.Description.Replace(TextLimits.Fiction, "", StringComparison.Ordinal), "").Trim() : parts.Logline;
        string[] blocks = [about.Contains(parts.Hook, StringComparison.Ordinal) ? "" : parts.Hook, about, parts.Question.Length > 0 ? $"{parts.Question} {Ask}" : "", parts.Hashtags, TextLimits.Fiction];
        return string.Join("\n\n", blocks.Where(b => b.Length > 0));
    }

    /// <summary>Angle brackets are refused by YouTube; more than one empty line is nothing but a hole.</summary>
    private static string Clean(string text) => Holes().Replace(text.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal), "\n\n").Trim();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"#[\p{L}\p{Nd}_]+ ?")]
    private static partial Regex Hashtag();
}

using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>The texts around the video keep YouTube's limits, with room for the publisher's marker, and say once that the story is fictional.</summary>
internal sealed class TextsRule : IStoryRule
{
    public string Name => "texts";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var story = draft.Story;
        string?[] faults = [Title(story.Title), Description(story.Description), Tags(story.Tags), HookLine(story.HookLine)];
        foreach (var fault in faults.OfType<string>()) yield return fault;
        foreach (var (name, text) in new[] { ("title", story.Title), ("description", story.Description), ("thumbnail's line", story.HookLine), ("logline", story.Logline) })
            if (Refused(text) is { } what) yield return $"The {name} has {what}, which YouTube refuses; leave it out.";
        if (string.IsNullOrWhiteSpace(story.Logline)) yield return "The logline is empty; tell the story in one sentence.";
        if (TextLimits.CountFiction(story.Description) is not 1 and var times)
            yield return $"The description says {times} times that the story is fictional; it must have the line \"{TextLimits.Fiction}\" exactly once.";
    }

    private static string? Title(string title) => string.IsNullOrWhiteSpace(title) ? "The title is empty; one of 40 to 70 characters is best."
        : title.Length > TextLimits.Title ? $"The title has {title.Length} characters; at most {TextLimits.Title} are allowed."
        : title.Contains('\n', StringComparison.Ordinal) ? "The title has a line break; it must be one line." : null;

    private static string? Description(string text) => TextLimits.Bytes(text) is var bytes && bytes > TextLimits.DescriptionBytes
        ? $"The description has {bytes} bytes of UTF-8; at most {TextLimits.DescriptionBytes} are allowed (YouTube's 5000 without the marker)." : null;

    private static string? Tags(IReadOnlyList<string> tags)
    {
        if (TextLimits.CountTags(tags) is var count && count > TextLimits.Tags)
            return $"The tags count {count} characters with commas and with quotation marks around tags that have a space; at most {TextLimits.Tags} are allowed (YouTube's 500 without the marker).";
        if (tags.FirstOrDefault(t => string.IsNullOrWhiteSpace(t) || Refused(t) is not null || t.AsSpan().ContainsAny(',', '"', '#')) is { } odd)
            return $"The tag \"{odd}\" is empty or has one of < > , \" # in it; a tag is plain words.";
        return null;
    }

    private static string? HookLine(string line) => StoryText.CountWords(line) is var words && words is < 2 or > 6
        ? $"The thumbnail's line \"{line}\" has {words} words; two to six are allowed." : null;

    private static string? Refused(string text) => text.AsSpan().ContainsAny('<', '>') ? "an angle bracket"
        : text.EnumerateRunes().Any(r => r.Value == 0xFFFD) ? "half a character"
        : text.Any(c => char.IsControl(c) && c is not '\n') ? "a control character" : null;
}

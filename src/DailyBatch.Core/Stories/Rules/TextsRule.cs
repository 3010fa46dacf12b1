using System.Text;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>The texts around the video keep YouTube's limits: title 100 characters, description 5000 bytes, tags 500 characters, no angle brackets.</summary>
internal sealed class TextsRule : IStoryRule
{
    private const int MostTitle = 100;
    private const int MostDescriptionBytes = 5000;
    private const int MostTags = 500;

    public string Name => "texts";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var story = draft.Story;
        if (string.IsNullOrWhiteSpace(story.Title)) yield return "The title is empty.";
        if (story.Title.Length > MostTitle) yield return $"The title has {story.Title.Length} characters; at most {MostTitle} are allowed.";
        if (HasBrackets(story.Title)) yield return "The title has an angle bracket, which YouTube refuses.";

        var bytes = Encoding.UTF8.GetByteCount(story.Description);
        if (bytes > MostDescriptionBytes) yield return $"The description has {bytes} bytes of UTF-8; at most {MostDescriptionBytes} are allowed.";
        if (HasBrackets(story.Description)) yield return "The description has an angle bracket, which YouTube refuses.";

        var tags = TagLength(story.Tags);
        if (tags > MostTags) yield return $"The tags count {tags} characters; at most {MostTags} are allowed.";
        if (story.Tags.Any(t => string.IsNullOrWhiteSpace(t) || HasBrackets(t))) yield return "A tag is empty or has an angle bracket.";

        if (StoryText.CountWords(story.HookLine) is < 2 or > 6) yield return $"The thumbnail's line \"{story.HookLine}\" must have two to six words.";
        if (string.IsNullOrWhiteSpace(story.Logline)) yield return "The logline is empty.";
    }

    // YouTube counts the commas between tags, and a tag with a space as if it stood in quotation marks.
    private static int TagLength(IReadOnlyList<string> tags) =>
        tags.Sum(t => t.Length + (t.Contains(' ') ? 2 : 0)) + Math.Max(0, tags.Count - 1);

    private static bool HasBrackets(string text) => text.AsSpan().ContainsAny('<', '>');
}

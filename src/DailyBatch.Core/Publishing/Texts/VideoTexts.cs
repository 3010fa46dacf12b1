using DailyBatch.Core.Episodes;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Publishing.Texts;

/// <summary>Title, description and tags of a video as YouTube takes them: the one place for its limits, whoever uploads.</summary>
/// <param name="Title">At most 100 characters.</param>
/// <param name="Description">At most 5000 bytes of UTF-8; its last line is the episode's id.</param>
/// <param name="Tags">At most 500 characters as YouTube counts them; the last one is the episode's id.</param>
/// <param name="Warnings">What had to be cut, in sentences.</param>
internal sealed record VideoTexts(string Title, string Description, IReadOnlyList<string> Tags, IReadOnlyList<string> Warnings)
{
    /// <summary>The texts of an episode that has a story.</summary>
    public static VideoTexts Of(Episode episode, PublishingSettings settings)
    {
        var story = episode.Story!;
        var warnings = new List<string>();
        var title = TitleOf(story.Title, warnings);
        var description = DescriptionOf(story.Description, settings.FictionLine, episode.Id, warnings);
        var tags = TagsOf([.. settings.Tags, .. story.Tags], episode.Id, warnings);
        return new(title, description, tags, warnings);
    }

    private static string TitleOf(string title, List<string> warnings)
    {
        var plain = PlainText.OneLine(title);
        if (plain.Length <= TextLimits.Title) return plain;
        warnings.Add($"The title has {plain.Length} characters and was cut to YouTube's {TextLimits.Title}.");
        return WordCut.ToCharacters(plain, TextLimits.Title);
    }

    private static string DescriptionOf(string description, bool fiction, string marker, List<string> warnings)
    {
        var body = PlainText.Paragraphs(description);
        if (!fiction || TextLimits.CountFiction(body) != 1) body = PlainText.Paragraphs(body.Replace(TextLimits.Fiction, "", StringComparison.Ordinal));
        var end = fiction && TextLimits.CountFiction(body) == 0 ? $"{TextLimits.Fiction}\n\n{marker}" : marker;
        var whole = Joined(body, end);
        if (TextLimits.Bytes(whole) <= DescriptionLimit) return whole;

        warnings.Add($"The description has {TextLimits.Bytes(whole)} bytes and was cut to YouTube's {DescriptionLimit}.");
        if (fiction) (body, end) = (body.Replace(TextLimits.Fiction, "", StringComparison.Ordinal), $"{TextLimits.Fiction}\n\n{marker}");
        return Joined(SentenceCut.ToBytes(body, DescriptionLimit - TextLimits.Bytes(end) - 2), end);
    }

    private static IReadOnlyList<string> TagsOf(IReadOnlyList<string> tags, string marker, List<string> warnings)
    {
        var kept = TagList.Of(tags);
        var left = TagList.Plain(tags).Except(kept, StringComparer.OrdinalIgnoreCase).ToList();
        if (left.Count > 0) warnings.Add($"YouTube takes 500 characters of tags; left out: {string.Join(", ", left)}.");
        return [.. kept.Where(t => t != marker), marker];
    }

    private static string Joined(string body, string end) => body.Length == 0 ? end : $"{body}\n\n{end}";

    private static int DescriptionLimit => TextLimits.WholeDescriptionBytes;
}

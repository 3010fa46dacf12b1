using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Texts;

/// <summary>Makes title, description and tags of a story: the one way for every writer.</summary>
public static class StoryTextComposer
{
    private const int ShortestTitle = 20;

    /// <summary>
    /// The story with the best of the titles, its description and its tags within YouTube's limits, and all titles, best first, in
    /// <see cref="StoryWriting.Titles"/>.
    /// </summary>
    /// <param name="draft">Beats, people, logline, topic, hook line and tags must be there. Its title is one more candidate; its description, if
    /// there is one, is told in place of the logline.</param>
    /// <param name="titles">Titles that were thought of, in any case. Of equally good ones the earlier wins.</param>
    public static Story Compose(Story draft, IEnumerable<string> titles)
    {
        var candidates = Candidates(draft, titles);
        var title = candidates[0].Text;
        return draft with
        {
            Title = title,
            Description = DescriptionText.Of(draft, TextParts.Of(draft, []) with { Title = title }, null),
            Tags = TagList.Of(draft.Tags),
            Writing = (draft.Writing ?? new()) with { Titles = candidates },
        };
    }

    /// <summary>A composed story in the user's own texts. Done last: the rules judge what the writer says, not what the user wants beside it.</summary>
    public static Story Apply(Story story, TextTemplates templates)
    {
        var parts = TextParts.Of(story, templates.Hashtags);
        var title = TitleOf(story.Title, parts, templates.Title);
        return story with { Title = title, Description = DescriptionOf(story, parts with { Title = title }, templates) };
    }

    /// <summary>The last resorts make sure that there is one.</summary>
    private static IReadOnlyList<TitleCandidate> Candidates(Story draft, IEnumerable<string> titles)
    {
        var given = titles.Append(draft.Title).Select(Tidy).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var scored = TitleScorer.Rank(given, draft);
        return scored is [{ Score: > 0 }, ..] ? scored
            : TitleScorer.Rank([.. given, .. new[] { draft.Logline, draft.HookLine, draft.Topic }.Select(Tidy).Where(t => t.Length > 0).Except(given)], draft);
    }

    private static string Tidy(string title) =>
        WordCut.ToCharacters(TitleCase.Of(OneLine(title).Trim('"', '“', '”', ' ').TrimEnd('.')), TextLimits.Title);

    private static string DescriptionOf(Story story, TextParts parts, TextTemplates templates)
    {
        if (templates.Description is { } template) return DescriptionText.Of(story, parts, template);
        var own = TextParts.Of(story, []).Hashtags;
        return own.Length > 0 ? story.Description.Replace(own, parts.Hashtags, StringComparison.Ordinal) : story.Description;
    }

    private static string TitleOf(string title, TextParts parts, string? template)
    {
        if (string.IsNullOrWhiteSpace(template)) return title;
        var room = TextLimits.Title - OneLine(parts.Fill(template)).Length - 1;
        var filled = parts with { Title = room >= ShortestTitle ? WordCut.ToCharacters(title, room) : title };
        return WordCut.ToCharacters(OneLine(filled.Fill(template)), TextLimits.Title);
    }

    private static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Where(c => c is not ('<' or '>'))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

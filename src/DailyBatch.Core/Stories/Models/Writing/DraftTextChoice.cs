using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Models.Writing.Drafts;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>The title, the description and the tags of a story, from what a model proposed.</summary>
/// <param name="Titles">The titles, best first.</param>
/// <param name="Description">The description.</param>
/// <param name="Tags">The tags.</param>
internal sealed record DraftTextChoice(IReadOnlyList<TitleCandidate> Titles, string Description, IReadOnlyList<string> Tags)
{
    private const int MostTitle = 100;
    private const int MostTags = 450;

    /// <summary>Chooses and puts together.</summary>
    public static DraftTextChoice Of(DraftTexts texts, IReadOnlyList<Beat> beats, PlannedVideo plan)
    {
        var tags = Tagged(texts, plan);
        var about = texts.Description.Length > 0 ? texts.Description : texts.Logline;
        return new([.. texts.Titles.Select(Judged).OrderByDescending(t => t.Score)], StoryTexts.Describe(about, beats, tags), tags);
    }

    private static TitleCandidate Judged(string title)
    {
        var text = title.Trim().Trim('"', '“', '”').TrimEnd('.');
        return text.Length > MostTitle ? new(text, 0, "too long")
            : text.AsSpan().ContainsAny('<', '>') ? new(text, 0, "has an angle bracket")
            : new(text, 1, null);
    }

    /// <summary>The tags that every video has, then the model's, as many as YouTube takes.</summary>
    private static IReadOnlyList<string> Tagged(DraftTexts texts, PlannedVideo plan)
    {
        var length = 0;
        return [.. new[] { NicheFamily.Tag(plan.Niche), "shorts", "storytime" }
            .Concat(texts.Tags.Select(t => t.Trim().TrimStart('#').ToLowerInvariant()))
            .Where(t => t.Length > 0)
            .Distinct()
            .TakeWhile(t => (length += t.Length + 3) <= MostTags)];
    }
}

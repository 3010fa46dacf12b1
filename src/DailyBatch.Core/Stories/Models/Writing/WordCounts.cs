using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Models.Writing.Drafts;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Says a model how many words its beats have, which it cannot see itself.</summary>
internal static class WordCounts
{
    private const int Slack = 2;

    /// <summary>A line for the whole and one for each beat: what it has, what it should have.</summary>
    public static string Of(DraftStory draft, StoryBrief brief)
    {
        var whole = FormattableString.Invariant($"The story has {draft.Words} words; {brief.Low} to {brief.High} are allowed.");
        return string.Join('\n', [whole, .. draft.Beats.Select(b => $"- {b.Beat}: {Line(b, brief)}")]);
    }

    private static string Line(DraftBeat beat, StoryBrief brief)
    {
        var words = beat.Lines.Sum(l => StoryText.CountWords(l.Text));
        if (brief.Recipes.FirstOrDefault(r => SchemaWords.NameOf(r.Kind) == beat.Beat) is not { } recipe) return FormattableString.Invariant($"{words} words");
        var best = (int)Math.Round(recipe.Words, MidpointRounding.AwayFromZero);
        var verdict = words < best - Slack ? $"add about {best - words}" : words > best + Slack ? $"cut about {words - best}" : "good";
        return FormattableString.Invariant($"{words} words, best are {best}: {verdict}");
    }
}

using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Models.Writing.Ideas;

/// <summary>Puts ideas in the order in which they are worth telling.</summary>
internal static class IdeaRanking
{
    private const double SameStory = 0.6;
    private const int FewestWords = 4;

    /// <summary>Best first by our own weights, whatever the model thinks of them in all.</summary>
    public static IReadOnlyList<StoryIdea> ByScore(IEnumerable<StoryIdea> ideas) => [.. ideas.OrderByDescending(i => i.Score?.Overall ?? 0)];

    /// <summary>Those that are not plainly a story that was told lately; all of them when none is new.</summary>
    public static IReadOnlyList<StoryIdea> New(IReadOnlyList<StoryIdea> ideas, IReadOnlyList<ToldStory> lately)
    {
        var told = lately.Select(t => TopicWords.Of(t.Title, t.Logline)).ToArray();
        var fresh = ideas.Where(idea => !told.Any(words => IsSame(TopicWords.Of(idea.Title, idea.Logline), words))).ToArray();
        return fresh.Length > 0 ? fresh : ideas;
    }

    private static bool IsSame(HashSet<string> one, HashSet<string> other)
    {
        var smaller = Math.Min(one.Count, other.Count);
        return smaller >= FewestWords && one.Count(other.Contains) >= SameStory * smaller;
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>The texts around a story: title, logline, description, tags.</summary>
internal static class StoryTexts
{
    // Four, and those first that were not given lately: with all of them the same title would win in every telling of a premise.
    private const int Titles = 4;
    private const int WordingsOfTitle = 2;

    /// <summary>A story with the texts of its premise; people and scenes are added by others, and the title is chosen when they are there.</summary>
    public static Story Write(Telling telling, FactSheet facts, IReadOnlyList<Beat> beats)
    {
        var (premise, chance) = (telling.Premise, telling.Chance("texts"));
        string One(string[] phrases) => Phrase.Say(chance.Pick(phrases), facts, chance);
        return new Story
        {
            Title = "",
            Logline = One(premise.Loglines),
            Topic = TopicOf(telling),
            HookLine = One(premise.HookLines),
            Tags = TagsOf(telling),
            Topics = premise.Topics,
            MoralAxes = premise.MoralAxes,
            Writer = GrammarStoryWriter.WriterName,
            Beats = beats,
            Characters = [],
            Scenes = [],
        };
    }

    /// <summary>The story with the best of its premise's titles and all that hangs on it.</summary>
    public static Story Finish(Telling telling, FactSheet facts, Story story)
    {
        var chance = telling.Chance("titles");
        var titles = chance.Shuffle(telling.Premise.Titles)
            .SelectMany(phrase => Enumerable.Range(0, WordingsOfTitle).Select(_ => TitleCase.Of(Phrase.Say(phrase, facts, chance))))
            .OrderBy(telling.Past.LastGiven)
            .ToArray();
        return StoryTextComposer.Compose(story, Freshest(titles, story, telling.Past));
    }

    /// <summary>Titles that the story keeps and that no story of the last weeks had; where all had one, the one that was given longest ago.</summary>
    private static IEnumerable<string> Freshest(string[] titles, Story story, PastTellings past)
    {
        var claims = new TitleClaims(story);
        var kept = titles.Where(t => !claims.Unkept(t).Any()).ToArray();
        var fresh = kept.Where(t => past.LastGiven(t) < 0).Distinct().Take(Titles).ToArray();
        return fresh.Length > 0 ? fresh : kept.Length > 0 ? kept.Take(1) : titles.Take(Titles);
    }

    /// <summary>The topic that was given, where the story is about it; else what the story is about.</summary>
    private static string TopicOf(Telling telling) =>
        telling.Plan.TopicHint is { } hint && TopicFit.Between(hint, telling.Premise).IsAbout ? hint : telling.Premise.Topic;

    private static string[] TagsOf(Telling telling) =>
        [.. new[] { NicheFamily.Tag(telling.Premise.Niche), "shorts", "storytime" }.Concat(telling.Premise.Tags).Append(telling.Emotion).Append("drama").Distinct()];
}

using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>The texts around a story: title, logline, description, tags.</summary>
internal static class StoryTexts
{
    private const string Fiction = "This story is fictional.";

    /// <summary>A story with its texts; people and scenes are added by others.</summary>
    public static Story Write(Telling telling, FactSheet facts, IReadOnlyList<Beat> beats)
    {
        var (premise, chance) = (telling.Premise, telling.Chance("texts"));
        string One(string[] phrases) => Phrase.Say(chance.Pick(phrases), facts, chance);
        var logline = One(premise.Loglines);
        var tags = TagsOf(telling);
        return new Story
        {
            Title = TitleCase.Of(One(premise.Titles)),
            Logline = logline,
            Topic = TopicOf(telling),
            HookLine = One(premise.HookLines),
            Description = Describe(logline, beats, tags),
            Tags = tags,
            Topics = premise.Topics,
            MoralAxes = premise.MoralAxes,
            Writer = GrammarStoryWriter.WriterName,
            Beats = beats,
            Characters = [],
            Scenes = [],
        };
    }

    /// <summary>The topic that was given, where the story is about it; else what the story is about.</summary>
    private static string TopicOf(Telling telling) =>
        telling.Plan.TopicHint is { } hint && TopicFit.Between(hint, telling.Premise).IsAbout ? hint : telling.Premise.Topic;

    /// <summary>The description: how it opens, what it is about, the question, hashtags, and that it is fictional.</summary>
    public static string Describe(string about, IReadOnlyList<Beat> beats, IReadOnlyList<string> tags)
    {
        var hashtags = string.Join(' ', tags.Take(5).Select(t => $"#{t.Replace(" ", "", StringComparison.Ordinal)}"));
        var question = StoryText.Sentences(beats[^1].Text)[^1];
        return string.Join("\n\n", beats[0].Lines[0].Text, about, $"{question} Tell us in the comments.", hashtags, Fiction);
    }

    private static string[] TagsOf(Telling telling) =>
        [.. new[] { NicheFamily.Tag(telling.Premise.Niche), "shorts", "storytime" }.Concat(telling.Premise.Tags).Append(telling.Emotion).Append("drama").Distinct()];
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>Stories to test with: a short one for real videos, and as many synthetic ones as a property wants.</summary>
internal static class SampleStories
{
    private static readonly string[] Words =
        ["she", "never", "told", "him", "about", "the", "letter,", "because", "everybody", "knew", "it", "already", "and", "nobody", "said", "a", "word"];

    private static readonly string[] EditPatterns = ["broll_cinematic", "mixed_rapid", "talking_head_heavy"];

    /// <summary>Two seconds of speech in two beats.</summary>
    public static Episode Short() => EpisodeOf(Story("broll_cinematic",
        new Beat(BeatKind.Hook, 1, "shock", [new StoryLine("sister", "I read it aloud!", "rage")]),
        new Beat(BeatKind.Cta, 2, "rage", [new StoryLine(StoryLine.Narrator, "Was she right?", null)])));

    /// <summary>Ten seconds of speech in four beats, each in a scene of its own.</summary>
    /// <param name="clash">What is said in the third.</param>
    public static Episode FourBeats(string clash = "You knew it all the time, and you never said one word.") => EpisodeOf(Story("broll_cinematic",
        new Beat(BeatKind.Hook, 1, "shock", [new StoryLine("sister", "I read the letter aloud!", "rage")]),
        new Beat(BeatKind.Context, 2, "rage", [new StoryLine(StoryLine.Narrator, "Her father had written it on the day when he left the house for good.", null)]),
        new Beat(BeatKind.Clash, 3, "rage", [new StoryLine("sister", clash, "rage")]),
        new Beat(BeatKind.Cta, 1, "rage", [new StoryLine(StoryLine.Narrator, "Was she right, or should she have burned the letter?", null)])));

    public static Episode EpisodeOf(Story? story) =>
        Episode.Of(Sample.Plan(), "episode_019aa0b1c2d3", TimeSpan.FromSeconds(60), DateTimeOffset.UnixEpoch) with { Story = story };

    /// <summary>A whole story of a pattern, with lines of chance.</summary>
    public static Story Synthetic(ulong seed)
    {
        var random = new SeededRandom(seed);
        var beats = random.Pick(StoryPattern.All).Beats.Select((kind, i) => new Beat(kind, 1 + i / 2, "rage", Lines(random)));
        return Story(random.Pick(EditPatterns), [.. beats]);
    }

    /// <summary>Speech of chance for a story: words of a fifth to half a second.</summary>
    public static IReadOnlyList<SpokenLine> Speak(Story story, ulong seed)
    {
        var random = new SeededRandom(seed);
        return [.. story.Lines.Select(line => Speak(line.Text, random))];
    }

    public static SpokenLine Speak(string text, SeededRandom random)
    {
        var at = TimeSpan.FromMilliseconds(30);
        var words = new List<WordTime>();
        foreach (var word in text.Split(' '))
        {
            var end = at + TimeSpan.FromSeconds(random.Between(0.12, 0.55));
            words.Add(new WordTime(word, at, end));
            at = end + TimeSpan.FromSeconds(word.EndsWith('.') || word.EndsWith(',') ? random.Between(0.1, 0.5) : 0);
        }

        return new SpokenLine("none.wav", 16000, words[^1].End + TimeSpan.FromMilliseconds(30), words);
    }

    private static Story Story(string editPattern, params Beat[] beats) => new()
    {
        Title = "The letter",
        Logline = "A letter is read.",
        Topic = "a letter",
        HookLine = "She read it aloud",
        Writer = "test",
        EditPattern = editPattern,
        Beats = beats,
        Characters = [new Character { Id = "sister", Role = "sister", Name = "Mara" }],
        Scenes =
        [
            new Scene { Id = 1, Description = "A kitchen.", Prop = "letter", Figures = [new SceneFigure("sister", "standing")] },
            new Scene { Id = 2, Description = "A street.", Emotion = "hope" },
            new Scene { Id = 3, Description = "An office.", Prop = "phone" },
        ],
    };

    private static List<StoryLine> Lines(SeededRandom random) =>
        [.. Enumerable.Range(0, 1 + random.Below(3)).Select(_ => new StoryLine(random.Pick(["sister", StoryLine.Narrator]), Sentence(random), null))];

    private static string Sentence(SeededRandom random) =>
        string.Join(' ', Enumerable.Range(0, 3 + random.Below(12)).Select(_ => random.Pick(Words))) + ".";
}

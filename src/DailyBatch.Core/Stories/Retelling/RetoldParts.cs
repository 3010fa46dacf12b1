using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Puts beats, people, scenes and texts of a retelling together.</summary>
internal sealed class RetoldParts(RawStory story, StoryRequest request, StoryPattern pattern)
{
    private const int OfOwnQuestion = 40, OfEnding = -20;

    private readonly IReadOnlyList<(string Text, bool IsOwn)> _questions = Closing.Of(story, request.Plan.Niche);

    /// <summary>The emotion that a beat aims at.</summary>
    public string EmotionOf(BeatKind kind) => kind is BeatKind.Trigger or BeatKind.Context
        ? Emotions.Nearest(request.Plan.SecondaryEmotion ?? request.Plan.PrimaryEmotion)
        : Emotions.Nearest(request.Plan.PrimaryEmotion);

    /// <summary>Endings with the question, also short ones.</summary>
    public IReadOnlyDictionary<int, Take> Closed(IReadOnlyDictionary<int, Take> endings)
    {
        var emotion = EmotionOf(BeatKind.Cta);
        var short_ = new Take([new(StoryLine.Narrator, StockLines.End, emotion)], StoryText.CountWords(StockLines.End), OfEnding);
        var closed = from ending in endings.Values.Append(short_)
                     where ending.Lines.Count < 3
                     from question in _questions
                     let words = ending.Words + StoryText.CountWords(question.Text)
                     group new Take([.. ending.Lines, new(StoryLine.Narrator, question.Text, emotion)], words, ending.Wanted + (question.IsOwn ? OfOwnQuestion : 0)) by words;
        return closed.ToDictionary(g => g.Key, g => g.MaxBy(t => t.Wanted)!);
    }

    /// <summary>The story of the chosen beats.</summary>
    /// <param name="takes">The beats.</param>
    /// <param name="introduced">Whether a name is said with what its bearer is (<c>my neighbor Nora</c>) the first time; sentences grow by it.</param>
    public Story Assemble(IReadOnlyDictionary<BeatKind, Take> takes, bool introduced)
    {
        var scenes = PatternPlan.ScenesOf(pattern).ToList();
        var told = pattern.Beats.Select(kind => new Beat(kind, 1 + scenes.FindIndex(s => s.Beats.Contains(kind)), EmotionOf(kind), takes[kind].Lines)).ToArray();
        var cast = new RetoldCast(story, told);
        var premise = new RetoldScenes(story, cast).Premise(request.Plan.Niche);
        var telling = new Telling(premise, pattern, request.Plan, request.TargetDuration, SeededRandom.SeedFrom("retelling", story.Text));
        var facts = FactSheet.Draw(premise, GrammarLibrary.Instance.Names, telling.Emotion, telling.Seed);
        var beats = introduced ? Introductions.Make(told, facts.Cast) : told;
        var texts = new RetoldTexts(story, request, beats);
        return texts.Finish(texts.Write() with
        {
            Characters = CharacterSheets.Of(facts, beats),
            Scenes = new SceneSetting(telling, facts).Of(beats),
            EditPattern = EditPatterns.Choose(request.Plan.Style, premise.Niche, beats, telling.Chance("edit")),
        });
    }
}

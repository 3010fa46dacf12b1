using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Makes a whole story of one telling.</summary>
internal sealed class StoryComposer(GrammarLibrary library)
{
    /// <summary>The story; null when its sentences cannot be made to fit the number of words.</summary>
    public Story? Compose(Telling telling)
    {
        var facts = FactSheet.Draw(telling.Premise, library.Names, telling.Emotion, telling.Seed, telling.Past);
        var takes = telling.Pattern.Beats.ToDictionary(kind => kind, kind => TakesOf(telling, kind, facts));
        var budget = WordBudget.For(telling.Target);
        var chosen = new TakeFit(budget with { High = budget.High - Introductions.MostWords }, telling.Chance("fit")).Choose(takes);
        return chosen is null ? null : Assemble(telling, facts, chosen);
    }

    private IReadOnlyDictionary<int, Take> TakesOf(Telling telling, BeatKind kind, FactSheet facts)
    {
        var slots = PatternPlan.SlotsOf(telling.Premise, telling.Pattern, kind);
        return new Takes(facts, telling.Chance(kind.ToString())).Of(kind, telling.EmotionOf(kind), Coloured(slots, kind, telling.Emotion));
    }

    /// <summary>The premise's own lines, with one by emotion after the clash and one before the question.</summary>
    private IEnumerable<Slot> Coloured(Slot[] slots, BeatKind kind, string emotion) => kind switch
    {
        BeatKind.Clash => [.. slots, new Slot(StoryLine.Narrator, library.Moods.Reactions[emotion], Need.May)],
        BeatKind.Cta => [.. slots[..^1], new Slot(StoryLine.Narrator, library.Moods.Verdicts[emotion], Need.May), slots[^1]],
        _ => slots,
    };

    private static Story Assemble(Telling telling, FactSheet facts, IReadOnlyDictionary<BeatKind, Take> chosen)
    {
        var scenes = PatternPlan.ScenesOf(telling.Pattern);
        var told = telling.Pattern.Beats
            .Select(kind => new Beat(kind, 1 + scenes.ToList().FindIndex(s => s.Beats.Contains(kind)), telling.EmotionOf(kind), chosen[kind].Lines))
            .ToArray();
        var beats = Introductions.Make(told, facts.Cast);
        if (!Fits(beats, telling.Target)) beats = Introductions.Make(told, facts.Cast, onlyOnce: false);
        var story = StoryTexts.Write(telling, facts, beats) with
        {
            Characters = CharacterSheets.Of(facts, beats),
            Scenes = new SceneSetting(telling, facts).Of(beats),
            Writing = new() { Plot = telling.Premise.Id, Facts = facts.Drawn },
            EditPattern = EditPatterns.Choose(telling.Plan.Style, telling.Premise.Niche, beats, telling.Chance("edit")),
        };
        return StoryTexts.Finish(telling, facts, story);
    }

    private static bool Fits(IReadOnlyList<Beat> beats, TimeSpan target)
    {
        var words = beats.ToDictionary(b => b.Kind, b => StoryText.CountWords(b.Text));
        var sum = words.Values.Sum();
        return WordBudget.For(target).Allows(sum) && BeatShares.All.All(share => share.Allows(share.Kinds.Sum(k => words.GetValueOrDefault(k)), sum));
    }
}

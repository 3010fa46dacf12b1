using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Scoring;

/// <summary>
/// An estimate of a story's virality from its words alone, for stories that no model has judged. Each dimension grows with what it counts
/// and is 0 to 1; <c>docs/stories.md</c> has the formulas. It compares tellings of one writer; it predicts no views.
/// </summary>
public static class WordScorer
{
    // Hits at which half of what words can give is reached.
    private const double HalfShock = 5, HalfRage = 5, HalfInjustice = 5, HalfRelatable = 6, HalfTurn = 2, HalfRestated = 3;
    private const double ByWords = 0.7, ByAim = 0.2, ByHook = 0.1;
    private const double EasySentence = 9, HardSentence = 18, ShortHook = 6, LongHook = 14;
    private const double WithoutTwist = 0.5;
    private const int ShortestThing = 4, Stem = 5, EasySyllables = 2;

    private static readonly Lexicon Words = Lexicon.Load("scoring");

    /// <summary>The estimate.</summary>
    public static ViralityScore Score(Story story)
    {
        var all = StoryText.PlainWords(string.Join(' ', story.Lines.Select(l => l.Text)));
        return new(
            Round(Felt(story, all, "shock", HalfShock) + ByHook * HookOf(story)),
            Round(Felt(story, all, "rage", HalfRage) + ByHook * HookOf(story)),
            Round(Felt(story, all, "injustice", HalfInjustice) + ByHook * HookOf(story)),
            Round(Part(Words["relatable"].Hits(all).Distinct().Count(), HalfRelatable)),
            Round(TwistOf(story)),
            Round(ClarityOf(story, all)));
    }

    private static double Felt(Story story, string[] all, string emotion, double half) =>
        ByWords * Part(Words[emotion].Hits(all).Count(), half) + ByAim * story.Beats.Count(b => b.Emotion == emotion) / Math.Max(1, story.Beats.Count);

    /// <summary>How quickly the first sentence is over: 1 up to 6 words, 0 from 14.</summary>
    private static double HookOf(Story story) =>
        StoryText.Sentences(story.Lines.FirstOrDefault()?.Text ?? "").FirstOrDefault() is { } first ? Falling(StoryText.CountWords(first), ShortHook, LongHook) : 0;

    /// <summary>Words of turning in the twist, and things of the twist that were told before: only what is known can be turned round.</summary>
    private static double TwistOf(Story story)
    {
        var at = story.Beats.ToList().FindIndex(b => b.Kind == BeatKind.Twist);
        var factor = at < 0 ? WithoutTwist : 1;
        if (at < 0) at = story.Beats.ToList().FindLastIndex(b => b.Kind == BeatKind.Trigger);
        if (at < 1) return 0;
        var before = Things(story.Beats.Take(at).Where(b => b.Kind is BeatKind.Context or BeatKind.Trigger or BeatKind.Hook)).ToHashSet();
        var restated = Things([story.Beats[at]]).Distinct().Count(before.Contains);
        var turns = Words["turn"].Hits(story.Beats[at].Text).Count();
        return factor * (0.5 * Part(turns, HalfTurn) + 0.5 * Part(restated, HalfRestated));
    }

    private static IEnumerable<string> Things(IEnumerable<Beat> beats) =>
        beats.SelectMany(b => StoryText.PlainWords(b.Text))
            .Where(w => w.Length >= ShortestThing && !Words["function"].Has(w))
            .Select(w => w[..Math.Min(w.Length, Stem)]);

    /// <summary>Half from the length of sentences (1 up to 9 words, 0 from 18), half from the share of words of one or two syllables.</summary>
    private static double ClarityOf(Story story, string[] all)
    {
        var sentences = story.Lines.SelectMany(l => StoryText.Sentences(l.Text)).Select(s => (double)StoryText.CountWords(s)).ToArray();
        if (sentences.Length == 0) return 0;
        return 0.5 * Falling(sentences.Average(), EasySentence, HardSentence) + 0.5 * all.Count(w => Syllables(w) <= EasySyllables) / Math.Max(1, all.Length);
    }

    /// <summary>Groups of vowels; a silent e at the end is none.</summary>
    private static int Syllables(string word)
    {
        var groups = 0;
        for (var i = 0; i < word.Length; i++)
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1]))) groups++;
        return word is [.., not 'l', 'e'] && groups > 1 && !IsVowel(word[^2]) ? groups - 1 : groups;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static double Part(double hits, double half) => hits / (hits + half);

    private static double Falling(double value, double from, double to) => Math.Clamp((to - value) / (to - from), 0, 1);

    private static double Round(double value) => Math.Round(Math.Clamp(value, 0, 1), 3);
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>
/// How long a beat should be, as lines that a writer can count: models hold to "two sentences of about eleven words" far better than to a
/// share of all words.
/// </summary>
/// <param name="Kind">The beat.</param>
/// <param name="Words">Its words in all.</param>
/// <param name="Sentences">Sentences of the narrator.</param>
/// <param name="SentenceWords">Words in each of them.</param>
/// <param name="Lines">Lines of speech.</param>
/// <param name="LineWords">Words in each of them.</param>
internal sealed record BeatRecipe(BeatKind Kind, int Words, int Sentences, double SentenceWords, int Lines, double LineWords)
{
    private const double ShortLine = 8;
    private const double GoodSentence = 11.5;
    private const double LongSentence = 13;
    private const double ShortSentence = 9;
    private const double ShortSentenceInHook = 5;
    private const int MostSentences = 3;
    private const int FewestSentences = 2;
    private const double Exact = 0.05;

    /// <summary>The recipes of a pattern for a length of video.</summary>
    public static IReadOnlyList<BeatRecipe> For(StoryPattern pattern, TimeSpan target)
    {
        var budget = WordBudget.For(target);
        var words = (budget.Low + budget.High) / 2.0;
        var shares = BeatShares.All.Sum(s => Aim(s));
        return [.. pattern.Beats.Select(kind => Of(kind, words * ShareOf(kind, pattern) / shares))];
    }

    /// <summary>The recipe in words for a writer.</summary>
    public override string ToString()
    {
        var speech = Lines switch { 0 => Kind == BeatKind.Cta ? "no speech" : "a character may say one of them instead", 1 => $"1 line of speech of {Count(LineWords)} words", _ => $"{Lines} lines of speech of {Count(LineWords)} words each" };
        var told = Sentences == 1 ? $"1 sentence of the narrator of {Count(SentenceWords)} words" : $"{Sentences} sentences of the narrator of {Count(SentenceWords)} words each";
        return $"{SchemaWords.NameOf(Kind)}, {Words} words: {(Kind == BeatKind.Hook ? $"{speech}, then {told}" : $"{told}, {speech}")}";
    }

    /// <summary>A mean of nine and a half can be written: as nine or ten.</summary>
    private static string Count(double mean)
    {
        var (low, high) = ((int)Math.Floor(mean + Exact), (int)Math.Ceiling(mean - Exact));
        return low >= high ? $"{high}" : $"{low} or {high}";
    }

    private static BeatRecipe Of(BeatKind kind, double words)
    {
        var lines = LinesFor(kind, words);
        var sentences = Math.Clamp((int)Math.Round((words - ShortLine * lines) / GoodSentence, MidpointRounding.AwayFromZero), 1, MostSentences);
        var shortest = kind is BeatKind.Hook ? ShortSentenceInHook : ShortSentence;
        var sentence = Math.Clamp((words - ShortLine * lines) / sentences, shortest, LongSentence);
        var line = lines == 0 ? 0 : (words - sentence * sentences) / lines;
        return new(kind, (int)Math.Round(words, MidpointRounding.AwayFromZero), sentences, sentence, lines, line);
    }

    /// <summary>As many lines of speech as leave the narrator no more than three good sentences, in a quarrel two.</summary>
    private static int LinesFor(BeatKind kind, double words)
    {
        var (fewest, most) = DialogueCountRule.LimitsOf(kind);
        var told = fewest > 1 ? FewestSentences : MostSentences;
        var wanted = (int)Math.Ceiling((words - told * LongSentence) / ShortLine);
        return kind is BeatKind.Cta ? 0 : Math.Clamp(wanted, fewest, most);
    }

    /// <summary>The shares of a whole story stand near the top of their limits, see <see cref="BeatShares"/>.</summary>
    private static double Aim(BeatShares share) => share.High - (share.High - share.Low) / 8;

    private static double ShareOf(BeatKind kind, StoryPattern pattern)
    {
        var share = BeatShares.All.First(s => s.Kinds.Contains(kind));
        return Aim(share) / share.Kinds.Count(pattern.Beats.Contains);
    }
}

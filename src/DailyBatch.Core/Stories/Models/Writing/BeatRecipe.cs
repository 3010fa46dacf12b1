using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>
/// How long a beat should be, as lines that a writer can count: models hold to "two sentences of ten or eleven words" far better than to a
/// share of all words. The lines are a little short together, and the spare ones fill up what is missing, see <see cref="SpareLines"/>.
/// </summary>
/// <param name="Kind">The beat.</param>
/// <param name="Words">The words that it should have in the end.</param>
/// <param name="Sentences">Sentences of the narrator.</param>
/// <param name="SentenceWords">Words in each of them, on average.</param>
/// <param name="Lines">Lines of speech.</param>
/// <param name="LineWords">Words in each of them, on average.</param>
/// <param name="Spares">The spare lines.</param>
internal sealed record BeatRecipe(BeatKind Kind, double Words, int Sentences, double SentenceWords, int Lines, double LineWords, SpareKinds Spares)
{
    // In a simulation of writers who miss each count by 10 to 16 %, nine of ten drafts fit with spare lines on top of this part; without any, one of four.
    private const double Planned = 0.92;
    private const double ShortLine = 8, GoodSentence = 11.5, LongSentence = 13, ShortSentence = 9, ShortSentenceInHook = 5;
    private const int MostSentences = 3, SentencesInQuarrel = 2;
    private const double Exact = 0.05;

    /// <summary>The recipes of a pattern for a length of video.</summary>
    public static IReadOnlyList<BeatRecipe> For(StoryPattern pattern, TimeSpan target)
    {
        var budget = WordBudget.For(target);
        var words = (budget.Low + budget.High) / 2.0;
        var shares = BeatShares.All.Sum(Aim);
        return [.. pattern.Beats.Select(kind => Of(kind, words * ShareOf(kind, pattern) / shares, SparesOf(kind, pattern)))];
    }

    /// <summary>The recipe in words for a writer.</summary>
    public override string ToString()
    {
        string[] parts = Kind == BeatKind.Hook ? [Speech(), Told()] : [Told(), Speech()];
        return $"{SchemaWords.NameOf(Kind)}: {string.Join(", ", parts.Where(p => p.Length > 0))}. Spare: {Spare()}";
    }

    private string Told() => Sentences == 1
        ? $"1 sentence of the narrator of {Count(SentenceWords)} words"
        : $"{Sentences} sentences of the narrator of {Count(SentenceWords)} words each";

    private string Speech() => Lines switch
    {
        0 => Kind == BeatKind.Cta || Sentences == 1 ? "" : "one of which a character may say instead",
        1 => $"1 line of speech of {Count(LineWords)} words",
        _ => $"{Lines} lines of speech of {Count(LineWords)} words each",
    };

    private string Spare()
    {
        var sentence = Spares.HasFlag(SpareKinds.Sentence) ? "a sentence of the narrator of 8 or 9 words" : "";
        var few = Kind == BeatKind.Hook ? "a sentence of the narrator of 4 to 6 words" : "a line of speech of 4 to 6 words";
        return string.Join(", ", new[] { sentence, Spares.HasFlag(SpareKinds.Short) ? few : "" }.Where(s => s.Length > 0));
    }

    /// <summary>A mean of nine and a half can be written: as nine or ten.</summary>
    private static string Count(double mean)
    {
        var (low, high) = ((int)Math.Floor(mean + Exact), (int)Math.Ceiling(mean - Exact));
        return low >= high ? $"{high}" : $"{low} or {high}";
    }

    private static BeatRecipe Of(BeatKind kind, double words, SpareKinds spares)
    {
        var (planned, shortest) = (words * Planned, kind is BeatKind.Hook ? ShortSentenceInHook : ShortSentence);
        var lines = LinesFor(kind, planned);
        var sentences = Math.Clamp((int)Math.Round((planned - ShortLine * lines) / GoodSentence, MidpointRounding.AwayFromZero), 1, MostSentences);
        var sentence = Math.Clamp((planned - ShortLine * lines) / sentences, shortest, LongSentence);
        var line = lines == 0 ? 0 : (planned - sentence * sentences) / lines;
        return new(kind, words, sentences, sentence, lines, line, spares);
    }

    /// <summary>As many lines of speech as leave the narrator three good sentences at most, in a quarrel two, and room for a spare line.</summary>
    private static int LinesFor(BeatKind kind, double words)
    {
        var (fewest, most) = DialogueCountRule.LimitsOf(kind);
        var told = fewest > 1 ? SentencesInQuarrel : MostSentences;
        var wanted = (int)Math.Ceiling((words - told * LongSentence) / ShortLine);
        return kind is BeatKind.Cta ? 0 : Math.Clamp(wanted, fewest, Math.Max(fewest, most - 1));
    }

    /// <summary>A stretch has one short spare line and one spare sentence; where it has two beats, one in each.</summary>
    private static SpareKinds SparesOf(BeatKind kind, StoryPattern pattern)
    {
        var beats = pattern.Beats.Where(Stretch(kind).Kinds.Contains).ToArray();
        return beats.Length == 1 ? SpareKinds.Short | SpareKinds.Sentence : beats[0] == kind ? SpareKinds.Short : SpareKinds.Sentence;
    }

    /// <summary>The shares of a whole story stand near the top of their limits, see <see cref="BeatShares"/>.</summary>
    private static double Aim(BeatShares share) => share.High - (share.High - share.Low) / 8;

    private static double ShareOf(BeatKind kind, StoryPattern pattern) => Aim(Stretch(kind)) / Stretch(kind).Kinds.Count(pattern.Beats.Contains);

    private static BeatShares Stretch(BeatKind kind) => BeatShares.All.First(s => s.Kinds.Contains(kind));
}

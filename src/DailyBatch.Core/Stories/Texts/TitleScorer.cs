using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime.Wording;
using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Texts;

/// <summary>
/// How good a title is: 0.25 length + 0.25 concrete + 0.25 emotion + 0.25 curiosity, less 0.3 for each run of bait and 0.2 for shouting.
/// A title that claims what the story does not tell has 0. An estimate from words, no measurement.
/// </summary>
internal static class TitleScorer
{
    private const double Part = 0.25, Bait = 0.3, Shouting = 0.2;
    private const int Short = 15, GoodFrom = 40, GoodTo = 70;
    private const double EnoughThings = 4, EnoughEmotion = 2, EnoughCuriosity = 2;

    private static readonly Lexicon Words = Lexicon.Load("titles");

    /// <summary>The titles with their scores, best first; equal ones in their order.</summary>
    public static IReadOnlyList<TitleCandidate> Rank(IEnumerable<string> titles, Story story)
    {
        var claims = new TitleClaims(story);
        return [.. titles.Select(t => Score(t, claims)).OrderByDescending(t => t.Score)];
    }

    private static TitleCandidate Score(string title, TitleClaims claims)
    {
        var unkept = claims.Unkept(title).ToArray();
        if (unkept.Length > 0) return new(title, 0, $"refused: the story does not tell of {string.Join(", ", unkept)}");

        var (words, bait, shouts) = (StoryText.PlainWords(title), Words["bait"].Hits(title).ToArray(), Shouts(title));
        var (length, concrete) = (LengthOf(title), Math.Min(1, (claims.Shared(words) + (title.Any(char.IsDigit) ? 2 : 0)) / EnoughThings));
        var emotion = Math.Min(1, Words["emotion"].Hits(words).Count() / EnoughEmotion);
        var curiosity = Math.Min(1, (Words["curiosity"].Hits(words).Count() + (StoryText.Sentences(title).Count > 1 ? 1 : 0)) / EnoughCuriosity);
        var score = Part * (length + concrete + emotion + curiosity) - Bait * bait.Length - (shouts ? Shouting : 0);
        string?[] reasons =
        [
            length < 1 ? $"{title.Length} characters" : null, concrete < 0.5 ? "names little of the story" : null, emotion == 0 ? "no feeling" : null,
            curiosity == 0 ? "leaves nothing open" : null, bait.Length > 0 ? $"bait: {string.Join(", ", bait)}" : null, shouts ? "shouts" : null,
        ];
        return new(title, Math.Round(Math.Clamp(score, 0.01, 1), 2), reasons.OfType<string>().ToArray() is { Length: > 0 } some ? string.Join("; ", some) : null);
    }

    /// <summary>1 from 40 to 70 characters, falling to 0 at 15 and at 100.</summary>
    private static double LengthOf(string title) => title.Length switch
    {
        < GoodFrom => Math.Max(0, (double)(title.Length - Short) / (GoodFrom - Short)),
        > GoodTo => Math.Max(0, (double)(TextLimits.Title - title.Length) / (TextLimits.Title - GoodTo)),
        _ => 1,
    };

    /// <summary>Two words in capitals, or two exclamation marks.</summary>
    private static bool Shouts(string title) =>
        title.Count(c => c == '!') > 1
        || title.Split(' ').Select(w => string.Concat(w.Where(char.IsLetter))).Count(w => w.Length > 1 && w.All(char.IsUpper) && !Initialisms.IsUsual(w)) > 1;
}

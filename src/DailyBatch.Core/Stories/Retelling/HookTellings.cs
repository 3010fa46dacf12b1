using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Opens a story with the strongest line that somebody says and the sentence in which most happens; the turn is not given away.</summary>
internal sealed partial class HookTellings(RawStory story)
{
    private const int MostWords = 14, FewestWords = 3, MostSpeeches = 8, MostUnits = 12, MostTellings = 10;
    private const int Near = 6;
    private const double LastPart = 0.7, Scale = 10;
    private const double OfQuoted = 4, OfTeller = 1.5, OfYou = 1.5, OfImage = 1.5, OfTurn = -3, OfNear = 1, OfLength = -0.12, OfRival = 1, OfSecond = -1.5;

    private sealed record Part(StoryLine Line, int Words, double Score, int First, HashSet<int> Used);

    /// <summary>The best openings, best first.</summary>
    /// <param name="emotion">What they aim at.</param>
    /// <param name="fewest">Words at least.</param>
    /// <param name="most">Words at most.</param>
    public IReadOnlyList<HookTelling> Of(string emotion, int fewest, int most)
    {
        var speeches = Speeches(emotion).OrderByDescending(s => s.Score).Take(MostSpeeches).ToArray();
        var units = Units(emotion).OrderByDescending(u => u.Score).Take(MostUnits).ToArray();
        var pairs = from one in units from other in units where one.First < other.First && !one.Used.Overlaps(other.Used) select new[] { one, other };
        var told = units.Select(u => new[] { u }).Concat(pairs).ToArray();
        var ways = from speech in speeches
                   from parts in told
                   let words = speech.Words + parts.Sum(p => p.Words)
                   where words >= fewest && words <= most && !parts.Any(p => p.Used.Overlaps(speech.Used))
                   let score = speech.Score + parts.Sum(p => p.Score) + (Math.Abs(parts[0].First - speech.First) <= Near ? OfNear : 0) + (parts.Length - 1) * OfSecond
                   orderby score descending
                   select Telling(speech, parts, words, score);
        return [.. ways.Take(MostTellings)];
    }

    private static HookTelling Telling(Part speech, Part[] told, int words, double score) => new(
        new([speech.Line, .. told.Select(t => t.Line)], words, (int)Math.Round(score * Scale)), speech.Used.Concat(told.SelectMany(t => t.Used)).ToHashSet());

    private IEnumerable<Part> Speeches(string emotion)
    {
        foreach (var piece in story.Pieces)
        {
            var text = piece.Alone;
            if (text is null || piece.Leads || StoryText.CountWords(text) is < 2 or > MostWords) continue;
            if (piece.Speaker is { } speaker)
                yield return Speech(speaker, text, (speaker.IsTeller ? OfTeller : OfQuoted) + piece.Strength, piece, emotion);
            else if (story.IsFirstPerson && piece.Pronoun is null && Own().IsMatch(text) && !Late(piece) && !Turns(text))
                yield return Speech(story.Teller, text, piece.Strength, piece, emotion);
        }
    }

    private Part Speech(Person speaker, string text, double score, Piece piece, string emotion)
    {
        var words = StoryText.CountWords(text);
        var to = (You().IsMatch(text) ? OfYou : 0) + (text.EndsWith('?') ? -1 : 0) + (speaker == story.Rival ? OfRival : 0) + (Late(piece) ? -1 : 0) + (words < FewestWords ? -1 : 0);
        return new(new(speaker.Id, text, emotion), words, score + to + OfLength * words, piece.Index, [piece.Index]);
    }

    private IEnumerable<Part> Units(string emotion)
    {
        for (var at = 0; at < story.Pieces.Count; at++)
        {
            if (Late(story.Pieces[at])) yield break;
            foreach (var unit in Unit.From(story.Pieces, at))
            {
                var text = unit.TextFor(_ => false);
                var words = StoryText.CountWords(text);
                if (words is < FewestWords or > MostWords || Loose().IsMatch(text)) continue;
                var rival = story.Rival is { } other && unit.Known.Contains(other) ? OfRival : -OfRival;
                var score = unit.Strength + (Cues.IsImage(text) ? OfImage : 0) + (Turns(text) ? OfTurn : 0) + rival - 0.04 * at;
                yield return new(new(StoryLine.Narrator, text, emotion), words, score, unit.Pieces[0].Index, [.. unit.Pieces.Select(p => p.Index)]);
            }
        }
    }

    private bool Late(Piece piece) => piece.Index > LastPart * story.Pieces.Count;

    private static bool Turns(string text) => Cues.Turns(text);

    [GeneratedRegex(@"^(?:I|My|We)\b")]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:you|your|never|get out|shut up|fired)\b|!", RegexOptions.IgnoreCase)]
    private static partial Regex You();

    [GeneratedRegex(@"^(?:He|She|Her|His|It|This|That|They|These|Those|But|And|So|Then|There)\b")]
    private static partial Regex Loose();
}

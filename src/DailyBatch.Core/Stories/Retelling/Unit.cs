using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>One or more pieces that follow each other, told as one sentence.</summary>
internal sealed partial class Unit
{
    private const int MostPieces = 4;
    private const int MostSentences = 2;
    private const int MostWords = 14;
    private const int Short = 8;

    private readonly string _text;

    private Unit(IReadOnlyList<Piece> pieces, string text) => (Pieces, _text) = (pieces, text);

    /// <summary>What it tells, in order.</summary>
    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>How much happens in it.</summary>
    public double Strength => Pieces.Sum(p => p.Strength);

    /// <summary>Everybody who is clear once it is told: those it names, and those whose pronoun it uses.</summary>
    public IEnumerable<Person> Known => Pieces.SelectMany(p => p.Named.Concat(p.Pronoun is { } pronoun ? [pronoun.Means] : []));

    /// <summary>The sentence; where the listener cannot know whom its first pronoun means, that person is named.</summary>
    public string TextFor(Func<Person, bool> isClear)
    {
        if (Pieces[0].Pronoun is not { } pronoun || isClear(pronoun.Means) || !_text.AsSpan(pronoun.At).StartsWith(pronoun.Word, StringComparison.Ordinal)) return _text;
        var named = pronoun.Resolve(_text);

        // A pronoun inside the sentence is less of a riddle than a sentence that nobody can follow.
        return pronoun.At > 0 && StoryText.CountWords(named) > MostWords ? _text : named;
    }

    /// <summary>All sentences that begin with a piece.</summary>
    /// <param name="pieces">The pieces of a stretch.</param>
    /// <param name="from">The first.</param>
    public static IEnumerable<Unit> From(IReadOnlyList<Piece> pieces, int from)
    {
        if (pieces[from] is not { Speaker: null, Alone: { } text }) yield break;
        for (var to = from; ; to++)
        {
            var last = pieces[to];
            if (!last.Leads && StoryText.CountWords(text) <= MostWords + 1) yield return new([.. pieces.Skip(from).Take(to - from + 1)], text);
            if (to + 1 >= pieces.Count || to + 1 - from >= MostPieces || Joined(text, last, pieces[to + 1], pieces[from]) is not { } longer) yield break;
            text = longer;
        }
    }

    /// <summary>The text with the next piece; null when they make no sentence.</summary>
    private static string? Joined(string text, Piece last, Piece next, Piece first)
    {
        if (next.Speaker is not null || next.Index != last.Index + 1) return null;
        if (next.Sentence == last.Sentence) return text.TrimEnd('.', '!', '?') + next.Tail + text[^1];
        var words = (StoryText.CountWords(text), Next: next.Words);
        var fits = (words.Item1 < Short || words.Next < Short) && words.Item1 + words.Next < MostWords;
        if (!fits || next.Alone is null || next.Tail.Length > 0 || next.Leads || text[^1] != '.' || next.Alone[^1] != '.' || next.Sentence - first.Sentence >= MostSentences) return null;
        var rest = Lower(next);
        return Connected().IsMatch(next.Alone) ? $"{text.TrimEnd('.')}, {rest}" : $"{text.TrimEnd('.')}, and {rest}";
    }

    private static string Lower(Piece piece)
    {
        var text = piece.Alone!;
        var keeps = KeepsCapital().IsMatch(text) || piece.Named.Any(p => p.IsNamed && text.StartsWith(p.Said, StringComparison.Ordinal));
        return keeps ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"^(?:But|And|So|Because)\b")]
    private static partial Regex Connected();

    [GeneratedRegex(@"^(?:I\b|Mr|Mrs|Ms|Dr|Judge|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Mom\b|Dad\b)")]
    private static partial Regex KeepsCapital();
}

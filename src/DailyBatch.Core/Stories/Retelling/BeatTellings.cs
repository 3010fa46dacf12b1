using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>
/// Finds ways to tell a stretch of a raw story as one beat, for every number of words that it can have: walks its pieces in their order,
/// tells or leaves out each, and keeps for each (words, sentences, lines of speech) the one in which most happens.
/// </summary>
internal sealed partial class BeatTellings(RawStory story, StoryPattern pattern, bool longBreath)
{
    private const int MostNarration = 3;
    private const int FewestWords = 8, MostWords = 14, FewestInSpeech = 3;
    private const double OfFit = 0.6, OfSpeech = 2, OfTellersSpeech = -1.5, OfForeignSpeech = -2, OfStock = -5, OfBreak = -0.5;
    private const int Scale = 10;

    private readonly record struct Key(int Words, int Told, int Spoken, bool Two);

    /// <summary>One telling for each number of words.</summary>
    /// <param name="kind">The beat.</param>
    /// <param name="emotion">What it aims at.</param>
    /// <param name="pieces">The stretch.</param>
    /// <param name="most">No telling has more words.</param>
    public IReadOnlyDictionary<int, Take> Of(BeatKind kind, string emotion, IReadOnlyList<Piece> pieces, int most)
    {
        var (fewest, mostSpoken) = DialogueCountRule.LimitsOf(kind);
        if (kind == BeatKind.Cta) mostSpoken = 0;
        var reached = Enumerable.Range(0, pieces.Count + 1).Select(_ => new Dictionary<Key, Way>()).ToArray();
        reached[0][default] = Way.Empty;
        for (var at = 0; at < pieces.Count; at++)
        {
            var options = OptionsAt(kind, emotion, pieces, at).ToArray();
            foreach (var (key, way) in reached[at])
            {
                Keep(reached[at + 1], key, way);
                foreach (var option in options)
                {
                    if (Taken(key, way, option) is var (next, told) && next.Words <= most && next.Told <= MostNarration && next.Spoken <= mostSpoken) Keep(reached[at + option.Length], next, told);
                }
            }
        }

        var ends = reached[^1].ToArray();
        var whole = ends.Concat(fewest == 0 ? [] : ends.Select(e => Completed(e.Key, e.Value, kind, emotion)).OfType<KeyValuePair<Key, Way>>());
        return whole.Where(w => (w.Key.Told > 0 || kind == BeatKind.Cta) && w.Key.Spoken >= fewest && (fewest < 2 || w.Key.Two))
            .GroupBy(w => w.Key.Words).ToDictionary(g => g.Key, g => AsTake(g.MaxBy(w => w.Value.Score)));
    }

    private static Take AsTake(KeyValuePair<Key, Way> best) => new(best.Value.Lines(), best.Key.Words, (int)Math.Round(best.Value.Score * Scale));

    private sealed record Option(int Length, string Speaker, string Emotion, Func<Func<Person, bool>, string> Text, double Score, IReadOnlyList<Person> Known, int First, int Last);

    private IEnumerable<Option> OptionsAt(BeatKind kind, string emotion, IReadOnlyList<Piece> pieces, int at)
    {
        if (pieces[at].Speaker is { } speaker) return Speech(kind, emotion, pieces, at, speaker);
        var units = Unit.From(pieces, at).ToArray();
        var told = units.Select(u => Told(kind, emotion, u, StoryLine.Narrator, 0));
        return kind == BeatKind.Cta ? told : told.Concat(units.Where(u => u.Pieces.Count <= 2).SelectMany(u => OfTeller(kind, emotion, pieces, at, u)));
    }

    /// <summary>The teller is somebody in the picture too: sentences that they say themselves, one or two in a breath.</summary>
    private IEnumerable<Option> OfTeller(BeatKind kind, string emotion, IReadOnlyList<Piece> pieces, int at, Unit unit)
    {
        var one = Told(kind, emotion, unit, story.Teller.Id, OfTellersSpeech + (story.IsFirstPerson && !Own().IsMatch(unit.TextFor(_ => true)) ? OfForeignSpeech : 0));
        yield return one;
        var next = at + unit.Pieces.Count;
        if (!longBreath || next >= pieces.Count || pieces[next].Index != unit.Pieces[^1].Index + 1) yield break;
        foreach (var second in Unit.From(pieces, next).Where(u => u.Pieces.Count <= 2))
        {
            yield return one with
            {
                Length = one.Length + second.Pieces.Count,
                Text = clear => $"{unit.TextFor(clear)} {second.TextFor(p => clear(p) || unit.Known.Contains(p))}",
                Score = one.Score + second.Strength + OfForeignSpeech / 2,
                Known = [.. one.Known, .. second.Known],
                Last = second.Pieces[^1].Index,
            };
        }
    }

    private Option Told(BeatKind kind, string emotion, Unit unit, string speaker, double extra)
    {
        var at = (double)unit.Pieces[0].Index / Math.Max(1, story.Pieces.Count);
        var fit = unit.Pieces.Sum(p => Cues.Fit(kind, pattern, p.Alone ?? p.Tail, at));
        return new(unit.Pieces.Count, speaker, emotion, unit.TextFor, unit.Strength + OfFit * fit + extra, [.. unit.Known], unit.Pieces[0].Index, unit.Pieces[^1].Index);
    }

    private static IEnumerable<Option> Speech(BeatKind kind, string emotion, IReadOnlyList<Piece> pieces, int at, Person speaker)
    {
        var text = pieces[at].Alone!;
        var bonus = kind is BeatKind.Clash or BeatKind.Twist ? OfSpeech : OfSpeech / 2;
        yield return new(1, speaker.Id, emotion, _ => text, pieces[at].Strength + bonus, [speaker], pieces[at].Index, pieces[at].Index);
        if (at + 1 >= pieces.Count || pieces[at + 1].Speaker != speaker || pieces[at + 1].Sentence != pieces[at].Sentence) yield break;
        yield return new(2, speaker.Id, emotion, _ => $"{text} {pieces[at + 1].Alone}", pieces[at].Strength + pieces[at + 1].Strength + bonus, [speaker], pieces[at].Index, pieces[at + 1].Index);
    }

    private static (Key Key, Way Way)? Taken(Key key, Way way, Option option)
    {
        var line = new StoryLine(option.Speaker, option.Text(way.Knows), option.Emotion);
        if (line.IsDialogue && way.Line?.Speaker == line.Speaker) return null;
        var words = StoryText.CountWords(line.Text);
        if (words < (line.IsDialogue ? 1 : FewestWords) || StoryText.Sentences(line.Text).Any(s => StoryText.CountWords(s) > MostWords)) return null;
        if (line.Speaker == Person.TellerId && option.Score < 0 && words < FewestInSpeech) return null;
        var follows = option.First == way.LastIndex + 1;
        var next = key with
        {
            Words = key.Words + words,
            Told = key.Told + (line.IsDialogue ? 0 : 1),
            Spoken = key.Spoken + (line.IsDialogue ? 1 : 0),
            Two = key.Two || (line.IsDialogue && way.FirstSpeaker is { } first && first != line.Speaker),
        };
        return (next, way.With(line, option.Score + (follows ? 0 : OfBreak), option.Last, option.Known));
    }

    /// <summary>With stock lines in place of the speech that is missing; null when nothing is, or when nobody is there to say them.</summary>
    private KeyValuePair<Key, Way>? Completed(Key key, Way way, BeatKind kind, string emotion)
    {
        var (fewest, most) = DialogueCountRule.LimitsOf(kind);
        if (fewest < 2 || key.Two || key.Spoken >= most || story.Rival is not { } rival) return null;
        var missing = way.FirstSpeaker is null ? new[] { rival, story.Teller } : [way.FirstSpeaker == story.Teller.Id ? rival : story.Teller];
        foreach (var person in missing)
        {
            var line = new StoryLine(person.Id, StockLines.For(person, kind, story.IsFirstPerson), emotion);
            if (way.Line?.Speaker == line.Speaker) return null;
            way = way.With(line, OfStock, way.LastIndex, []);
            key = key with { Words = key.Words + StoryText.CountWords(line.Text), Spoken = key.Spoken + 1 };
        }

        return new(key with { Two = true }, way);
    }

    private static void Keep(Dictionary<Key, Way> ways, Key key, Way way)
    {
        if (!ways.TryGetValue(key, out var kept) || way.Score > kept.Score) ways[key] = way;
    }

    [GeneratedRegex(@"^(?:I|My|We|Our)\b")]
    private static partial Regex Own();
}

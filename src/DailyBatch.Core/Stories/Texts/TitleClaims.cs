using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime.Wording;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Texts;

/// <summary>What a title claims, held against what the story tells: names, sums and numbers, relations, and words such as secret, lawsuit, dies.</summary>
internal sealed class TitleClaims
{
    private const int ShortestThing = 4;

    private static readonly Lexicon Words = Lexicon.Load("titles");
    private static readonly (WordSet Claim, WordSet Kept)[] Claims = [.. Words["claims"].Entries.Select(Parse)];
    private static readonly WordSet FirstNames = new([.. Words["names"].Entries, .. GrammarLibrary.Instance.Names.Female, .. GrammarLibrary.Instance.Names.Male]);
    private static readonly HashSet<string> Numbers = new(Enumerable.Range(3, 17).Concat([20, 30, 40, 50, 60, 70, 80, 90]).Select(n => Cardinal.Of(n)).Concat(["hundred", "thousand", "million", "billion"]));

    private readonly string[] _told;
    private readonly HashSet<string> _words;
    private readonly string _spoken;

    /// <summary>The claims that a story keeps.</summary>
    public TitleClaims(Story story)
    {
        var text = string.Join(' ', [.. story.Lines.Select(l => l.Text), .. story.Characters.Select(c => $"{c.Name} {c.Role}")]);
        _told = StoryText.PlainWords(text.Replace('_', ' '));
        _words = [.. _told];
        _spoken = $" {Said(text)} ";
    }

    /// <summary>What the title says and the story does not.</summary>
    public IEnumerable<string> Unkept(string title)
    {
        var words = StoryText.PlainWords(title);
        foreach (var number in SpokenText.Words(title).Where(w => w.Shown.Any(char.IsAsciiDigit)))
            if (!_spoken.Contains($" {Said(number.Written)} ", StringComparison.Ordinal)) yield return $"\"{number.Shown}\"";
        foreach (var word in words.Distinct())
            if (IsUnkept(word)) yield return $"\"{word}\"";
    }

    /// <summary>How many things of the title the story names too.</summary>
    public int Shared(string[] words) => words.Distinct().Count(w => w.Length >= ShortestThing && _words.Contains(w));

    private bool IsUnkept(string word)
    {
        if (_words.Contains(word)) return false;
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        if (_words.Contains(bare)) return false;
        if (Numbers.Contains(bare)) return !_spoken.Contains($" {bare} ", StringComparison.Ordinal);
        return FirstNames.Has(bare) || Claims.Any(c => c.Claim.Has(bare) && !c.Kept.Hits(_told).Any());
    }

    private static string Said(string text) => string.Join(' ', StoryText.PlainWords(string.Join(' ', SpokenText.Spoken(text)).Replace('-', ' ')));

    /// <summary><c>secret*: secret* hid* concealed</c>: what is claimed, and the words of which one must be told.</summary>
    private static (WordSet Claim, WordSet Kept) Parse(string entry)
    {
        var sides = entry.Split(':', StringSplitOptions.TrimEntries);
        return (new([sides[0]]), new(sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}

using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>Slurs that are known by their hashes only, so that no file of the project displays them.</summary>
internal sealed partial class SlurList
{
    private const int HashCharacters = 16;

    // Further endings would make "spices" and "tardy" of what they are not.
    private static readonly string[] Endings = ["", "s"];
    private static readonly Lazy<SlurList> Shared = new(() => new(Lexicon.Lines("slurs").Where(l => l.Length == HashCharacters)));

    // Stories share most of their words, and a hash is dear.
    private const int MostRemembered = 50_000;

    private readonly HashSet<string> _hashes;
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    private SlurList(IEnumerable<string> hashes) => _hashes = new(hashes, StringComparer.Ordinal);

    /// <summary>The list of this assembly.</summary>
    public static SlurList Default => Shared.Value;

    /// <summary>A list of given words.</summary>
    public static SlurList Of(params IEnumerable<string> words) => new(words.Select(Hash));

    /// <summary>Whether a plain word is one, also in the plural, with drawn-out letters or with figures in their place.</summary>
    public bool Has(string word)
    {
        if (_seen.Count > MostRemembered) _seen.Clear();
        return word.Length > 2 && _seen.GetOrAdd(word, Look);
    }

    private bool Look(string word) =>
        Spellings(word).Any(s => Endings.Any(e => s.Length > e.Length && s.EndsWith(e, StringComparison.Ordinal) && _hashes.Contains(Hash(s[..^e.Length]))));

    private static IEnumerable<string> Spellings(string word)
    {
        yield return word;
        if (word.Contains('-', StringComparison.Ordinal)) yield return word.Replace("-", "", StringComparison.Ordinal);
        var letters = string.Concat(word.Select(Letter));
        if (letters != word) yield return letters;
        if (!Drawn().IsMatch(letters)) yield break;
        yield return Drawn().Replace(letters, "$1");
        yield return Drawn().Replace(letters, "$1$1");
    }

    private static char Letter(char c) => c switch { '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c };

    private static string Hash(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("dailybatch:" + word)))[..HashCharacters];

    [GeneratedRegex(@"(.)\1{2,}")]
    private static partial Regex Drawn();
}

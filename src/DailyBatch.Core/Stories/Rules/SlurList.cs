using System.Security.Cryptography;
using System.Text;
using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>Slurs that are known by their hashes only, so that no file of the project displays them.</summary>
internal sealed class SlurList
{
    private const int HashCharacters = 16;
    private static readonly string[] Endings = ["", "s", "es", "ed", "ing", "y", "ish"];
    private static readonly Lazy<SlurList> Shared = new(() => new(Lexicon.Lines("slurs").Where(l => l.Length == HashCharacters)));

    private readonly HashSet<string> _hashes;

    private SlurList(IEnumerable<string> hashes) => _hashes = new(hashes, StringComparer.Ordinal);

    /// <summary>The list of this assembly.</summary>
    public static SlurList Default => Shared.Value;

    /// <summary>A list of given words.</summary>
    public static SlurList Of(params IEnumerable<string> words) => new(words.Select(Hash));

    /// <summary>Whether a plain word is one, also in the plural, with drawn-out letters or with figures in their place.</summary>
    public bool Has(string word) => Spellings(word).Any(s => s.Length > 2 && Endings.Any(e => s.EndsWith(e, StringComparison.Ordinal) && _hashes.Contains(Hash(s[..^e.Length]))));

    private static IEnumerable<string> Spellings(string word)
    {
        yield return word;
        if (word.Contains('-', StringComparison.Ordinal)) yield return word.Replace("-", "", StringComparison.Ordinal);
        var letters = string.Concat(word.Select(Letter));
        if (letters != word) yield return letters;
        var single = string.Concat(letters.Where((c, i) => i < 2 || c != letters[i - 1] || c != letters[i - 2]));
        if (single != letters) yield return single;
    }

    private static char Letter(char c) => c switch { '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => c };

    private static string Hash(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("dailybatch:" + word)))[..HashCharacters];
}

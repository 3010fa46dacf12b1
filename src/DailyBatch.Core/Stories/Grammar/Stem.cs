namespace DailyBatch.Core.Stories.Grammar;

/// <summary>
/// The part of an English word that its forms share: rings → ring, families → family, accused and accusing → accus. No dictionary:
/// irregular forms (stole, steal) and words of one family (clean, cleaner) stay apart.
/// </summary>
internal static class Stem
{
    private const int ShortestStem = 3;
    private const string Vowels = "aeiouy";

    /// <summary>The stem of a word in lower case.</summary>
    public static string Of(string word)
    {
        var stem = Singular(WithoutOwner(word));
        stem = WithoutEnding(stem, "ing") ?? WithoutEnding(stem, "ed") ?? stem;
        return stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutOwner(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("s'", StringComparison.Ordinal) ? word[..^2] : word;

    private static string Singular(string word)
    {
        if (word.Length > ShortestStem + 1 && word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        var keepsIts = word.Length <= ShortestStem || word[^2] is 's' or 'u' or 'i';
        return word[^1] == 's' && !keepsIts ? word[..^1] : word;
    }

    /// <summary>The word without the ending; null when it has none, or when what is left is no word (ring, red, string).</summary>
    private static string? WithoutEnding(string word, string ending)
    {
        if (!word.EndsWith(ending, StringComparison.Ordinal)) return null;
        var rest = word[..^ending.Length];
        if (rest.Length < ShortestStem || rest.AsSpan().IndexOfAny(Vowels) < 0) return null;
        return rest[^1] == rest[^2] && rest[^1] is not ('l' or 's') && rest.Length > ShortestStem ? rest[..^1] : rest;
    }
}

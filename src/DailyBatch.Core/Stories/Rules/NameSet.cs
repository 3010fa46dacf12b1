namespace DailyBatch.Core.Stories.Rules;

/// <summary>Names of one or more words, looked for with their capitals.</summary>
internal sealed class NameSet(IReadOnlyList<string> names)
{
    private readonly ILookup<string, string[]> _names = names.Select(n => n.Split(' ')).ToLookup(n => n[0], StringComparer.Ordinal);

    /// <summary>How many words the longest name has that begins at an index; 0 for none. Capitals throughout are read as well, and a possessive.</summary>
    public int LengthAt(IReadOnlyList<NameWord> words, int at)
    {
        var longest = 0;
        foreach (var first in Forms(words[at]).Distinct())
            foreach (var name in _names[first].Where(n => n.Length > longest && Fits(n, words, at))) longest = name.Length;
        return longest;
    }

    private static bool Fits(string[] name, IReadOnlyList<NameWord> words, int at) =>
        at + name.Length <= words.Count && name.Index().Skip(1).All(n => Forms(words[at + n.Index]).Contains(n.Item));

    private static IEnumerable<string> Forms(NameWord word)
    {
        yield return word.Text;
        yield return word.Bare;
        if (word.Text.Length > 2 && word.Text.All(c => !char.IsLower(c))) yield return word.Text[0] + word.Text[1..].ToLowerInvariant();
    }
}

namespace DailyBatch.Core.Stories.Rules;

/// <summary>Names of one or more words, looked for with their capitals; a text that shouts them in capitals throughout means them too.</summary>
internal sealed class NameSet(IReadOnlyList<string> names)
{
    private readonly ILookup<string, string[]> _names = names.Select(n => n.Split(' ')).ToLookup(n => n[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>How many words the longest name has that begins at an index, with or without a possessive; 0 for none.</summary>
    public int LengthAt(IReadOnlyList<NameWord> words, int at) =>
        _names[words[at].Text].Concat(_names[words[at].Bare]).Where(n => Fits(n, words, at)).Select(n => n.Length).DefaultIfEmpty().Max();

    private static bool Fits(string[] name, IReadOnlyList<NameWord> words, int at) =>
        at + name.Length <= words.Count && name.Index().All(n => IsSame(n.Item, words[at + n.Index]));

    private static bool IsSame(string name, NameWord word) =>
        word.Text == name || word.Bare == name
        || (word.Text.Length > 2 && !word.Text.Any(char.IsLower) && (Shouted(name, word.Text) || Shouted(name + "'s", word.Text)));

    private static bool Shouted(string name, string word) => string.Equals(name, word, StringComparison.OrdinalIgnoreCase);
}

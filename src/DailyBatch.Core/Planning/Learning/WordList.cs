namespace DailyBatch.Core.Planning.Learning;

/// <summary>The words of one category with their indices: those of the settings first, then those that only the history holds.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    public WordList(IEnumerable<string> settings, IEnumerable<string?> history)
    {
        foreach (var word in settings.Concat(history.OfType<string>().Distinct().Order(StringComparer.Ordinal)))
            _indices.TryAdd(word, _indices.Count);
        All = [.. _indices.OrderBy(i => i.Value).Select(i => i.Key)];
    }

    /// <summary>All words in the order of their indices.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The index of a word; -1 for none and for one that is not known.</summary>
    public int Of(string? word) => word is not null && _indices.TryGetValue(word, out var index) ? index : Model.ModelCase.Unknown;
}

namespace DailyBatch.Core.Stories.Texts;

/// <summary>Tags as YouTube takes them.</summary>
internal static class TagList
{
    /// <summary>Plain words without marks that YouTube refuses, each once, the first that fit.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> tags)
    {
        var kept = new List<string>();
        foreach (var tag in Plain(tags))
            if (TextLimits.CountTags([.. kept, tag]) <= TextLimits.Tags) kept.Add(tag);
        return kept;
    }

    /// <summary>Plain words, each once, whether they fit or not.</summary>
    public static IEnumerable<string> Plain(IEnumerable<string> tags) => tags.Select(Plain).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    private static string Plain(string tag) =>
        string.Join(' ', string.Concat(tag.Where(c => c is not ('<' or '>' or '#' or ',' or '"') && !char.IsControl(c))).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

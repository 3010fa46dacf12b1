using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>Brings words of older files to those of the settings where they mean the same; others stay as they are.</summary>
internal sealed class CategoryWords(PlannerSettings settings)
{
    private readonly Dictionary<string, string> _known = new[] { settings.Niches, settings.Styles, settings.Patterns, settings.Emotions }
        .SelectMany(words => words)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToDictionary(word => word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The word that is learned under; null when there is none.</summary>
    public string? Of(string? word)
    {
        var plain = word?.Trim();
        if (string.IsNullOrEmpty(plain) || plain.Equals("none", StringComparison.OrdinalIgnoreCase)) return null;
        var meant = settings.Meanings.GetValueOrDefault(plain) ?? PlannerWords.Meanings.GetValueOrDefault(plain) ?? plain;
        return _known.GetValueOrDefault(meant) ?? meant;
    }
}

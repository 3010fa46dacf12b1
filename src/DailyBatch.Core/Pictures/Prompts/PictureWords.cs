using System.Text.Json;

namespace DailyBatch.Core.Pictures.Prompts;

/// <summary>Our words in the words of painters, from <c>words.json</c>.</summary>
internal static class PictureWords
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> Words =
        new(() => JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(PromptFile.Text("words.json"))!);

    /// <summary>What a word looks like. A word that nobody knows is used as it is; for none there is what the list has for none.</summary>
    public static string Say(string list, string? word)
    {
        var known = Words.Value[list];
        var key = (word ?? "").Trim().ToLowerInvariant();
        return known.GetValueOrDefault(key) ?? (list == "light" ? known[""] : key.Replace('_', ' '));
    }

    /// <summary>The words of a list.</summary>
    public static IEnumerable<string> In(string list) => Words.Value[list].Keys;
}

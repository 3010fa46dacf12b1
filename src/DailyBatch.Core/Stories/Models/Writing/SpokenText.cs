using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Takes off a line what a model puts round it and nobody speaks.</summary>
internal static partial class SpokenText
{
    private static readonly char[] Quotes = ['"', '“', '”'];

    /// <summary>The line without marks of emphasis, without quotation marks round the whole of it, with single spaces.</summary>
    public static string Clean(string line)
    {
        var text = Spaces().Replace(Emphasis().Replace(line, "$2"), " ").Trim();
        var inner = text.Trim(Quotes);
        return text.Length - inner.Length >= 2 && inner.IndexOfAny(Quotes) < 0 ? inner.Trim() : text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(\*{1,3}|__)(\S(?:.*?\S)?)\1")]
    private static partial Regex Emphasis();
}

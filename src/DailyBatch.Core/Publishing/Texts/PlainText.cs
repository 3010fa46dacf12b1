using System.Text;
using System.Text.RegularExpressions;

namespace DailyBatch.Core.Publishing.Texts;

/// <summary>Texts without what YouTube refuses. It takes no angle brackets, so that signs that look like them stand in their place.</summary>
internal static partial class PlainText
{
    /// <summary>A text on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', Allowed(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text in paragraphs with at most one empty line between them.</summary>
    public static string Paragraphs(string text) => Holes().Replace(Allowed(text.ReplaceLineEndings("\n")), "\n\n").Trim();

    private static string Allowed(string text) => string.Concat(Whole(text)
        .Replace("->", "→", StringComparison.Ordinal)
        .Replace("<-", "←", StringComparison.Ordinal)
        .Replace("<3", "♥", StringComparison.Ordinal)
        .Replace('<', '‹')
        .Replace('>', '›')
        .Where(c => c == '\n' || !char.IsControl(c)));

    // Half of a surrogate pair cannot be sent as UTF-8.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"[ \t]*\n([ \t]*\n){2,}")]
    private static partial Regex Holes();
}

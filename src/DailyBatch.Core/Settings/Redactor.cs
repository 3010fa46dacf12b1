using System.Text.Json;
using System.Text.RegularExpressions;

namespace DailyBatch.Core.Settings;

/// <summary>Takes secrets out of texts that others wrote, before such a text is shown or stored.</summary>
internal sealed partial class Redactor
{
    private const string Mark = "[redacted]";

    // A shorter one would stand in half of all words, and nobody gives out such a key.
    private const int ShortestSecret = 4;

    private readonly string[] _known;

    /// <summary>Makes one that knows these secrets.</summary>
    public Redactor(params IEnumerable<Secret> secrets) => _known =
    [
        .. secrets.Select(s => s.Reveal())
            .Where(value => value.Length >= ShortestSecret)
            .SelectMany(Spellings)
            .Distinct()
            .OrderByDescending(value => value.Length),
    ];

    /// <summary>The text without the known secrets, however they are escaped.</summary>
    public string Clean(string text) => _known.Aggregate(text, (t, secret) => t.Replace(secret, Mark, StringComparison.Ordinal));

    /// <summary>A text of anybody without what looks like a key, where no secret is known.</summary>
    public static string CleanShapes(string text) => KeyLike().Replace(text, Mark);

    /// <summary>Also without what only looks like a key: servers repeat keys in part, and proxies have keys of their own.</summary>
    public string CleanForeign(string text) => CleanShapes(Clean(text));

    private static IEnumerable<string> Spellings(string value) =>
        [value, Uri.EscapeDataString(value), JsonSerializer.Serialize(value)[1..^1]];

    // Besides keys: Google's tokens, codes and client secrets, and addresses of uploads, which are as good as a key.
    [GeneratedRegex(@"\b(sk|hf)[-_][A-Za-z0-9_\-*.]{8,}|\bya29\.[\w\-]{8,}|\b1//[\w\-]{16,}|\b4/[01][\w\-]{16,}|\bGOCSPX-[\w\-]{8,}|(?<=\bupload_id=)[\w\-]{8,}|(?<=\bBearer\s+)[A-Za-z0-9_\-*.~+/=]{16,}", RegexOptions.IgnoreCase)]
    private static partial Regex KeyLike();
}

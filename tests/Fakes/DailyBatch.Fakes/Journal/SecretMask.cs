using System.Security.Cryptography;
using System.Text;

namespace DailyBatch.Fakes.Journal;

/// <summary>Hides secrets so that a journal can be printed, yet two requests with the same key can be told from two with different ones.</summary>
public static class SecretMask
{
    private static readonly HashSet<string> Secret = new(
        ["Authorization", "Proxy-Authorization", "Cookie", "api-key", "x-api-key", "x-goog-api-key", "xi-api-key"], StringComparer.OrdinalIgnoreCase);

    /// <summary><c>Bearer abc</c> becomes <c>Bearer sha256:ba7816bf</c>: the scheme stays, the rest is the start of its hash.</summary>
    public static string Of(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value[(space + 1)..])));
        return $"{value[..(space + 1)]}sha256:{hash[..8]}";
    }

    internal static IReadOnlyDictionary<string, string> Hide(IReadOnlyDictionary<string, string> headers) =>
        headers.ToDictionary(header => header.Key, header => Secret.Contains(header.Key) ? Of(header.Value) : header.Value, StringComparer.OrdinalIgnoreCase);
}

using System.Security.Cryptography;
using System.Text;

namespace DailyBatch.Core.Runtime;

/// <summary>Names for cached things: the first 32 hex digits of a SHA-256 over all that shaped them.</summary>
public static class ContentHash
{
    /// <summary>The hash of words, kept apart from each other.</summary>
    public static string Of(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))))[..32];
}

using System.Security.Cryptography;
using System.Text;

namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>Makes ids and tokens that look like real ones, the same in every run.</summary>
internal sealed class Words
{
    private int _count;

    /// <summary>The next word of so many characters, letters of addresses only.</summary>
    public string Next(string kind, int length)
    {
        var number = Interlocked.Increment(ref _count);
        var text = new StringBuilder();
        for (var part = 0; text.Length < length; part++)
            text.Append(Base64(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind} {number} {part}"))));
        return text.ToString(0, length);
    }

    /// <summary>Base64 as addresses can hold it, without padding.</summary>
    public static string Base64(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}

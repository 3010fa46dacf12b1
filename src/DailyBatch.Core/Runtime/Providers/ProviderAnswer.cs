using System.Text;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>A reply that was read to its end.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">All headers, by names in any case.</param>
/// <param name="Body">The body, decompressed.</param>
internal sealed record ProviderAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Whether the call succeeded.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The media type without parameters, in lower case; empty when there is none.</summary>
    public string MediaType => Headers.GetValueOrDefault("Content-Type", "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether it is a web page, by its type or by how it begins.</summary>
    public bool IsPage => MediaType == "text/html" || Body is [(byte)'<', ..];

    /// <summary>The body as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body);
}

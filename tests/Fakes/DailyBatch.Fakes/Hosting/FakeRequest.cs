using System.Text;

namespace DailyBatch.Fakes.Hosting;

/// <summary>One request, read to its end unless the service reads the body itself.</summary>
/// <param name="Number">1 for the first request of the server, in the order of arrival.</param>
/// <param name="Method">In capitals.</param>
/// <param name="Path">Without the query.</param>
/// <param name="Query">With its question mark, or empty.</param>
/// <param name="Headers">As they came, secrets included: only the journal masks them. Names are compared without regard to case.</param>
/// <param name="Body">All bytes.</param>
public sealed record FakeRequest(
    int Number, string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>The body as it comes in, for services that read it themselves; null when it is in <see cref="Body"/>.</summary>
    public Stream? Content { get; init; }

    /// <summary>The body read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>A header's value, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

using System.Collections.Immutable;
using System.Text;

namespace DailyBatch.Fakes.Hosting;

/// <summary>What is sent back, and in which way.</summary>
public sealed record FakeAnswer
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The content type; null sends none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Further headers.</summary>
    public ImmutableDictionary<string, string> Headers { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body's bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Whether the service refused the request: then no work was done that a real one would charge for.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>How the body goes over the wire.</summary>
    public Delivery Delivery { get; init; } = Delivery.Whole;

    /// <summary>An answer without a body.</summary>
    public static FakeAnswer Empty(int status) => new() { Status = status };

    /// <summary>JSON text, sent as it is.</summary>
    public static FakeAnswer Json(string json, int status = 200) => Text(json, "application/json", status);

    /// <summary>Text in UTF-8.</summary>
    public static FakeAnswer Text(string text, string contentType, int status = 200) =>
        new() { Status = status, ContentType = contentType, Content = Encoding.UTF8.GetBytes(text) };

    /// <summary>The same answer with one more header.</summary>
    public FakeAnswer With(string header, string value) => this with { Headers = Headers.SetItem(header, value) };
}

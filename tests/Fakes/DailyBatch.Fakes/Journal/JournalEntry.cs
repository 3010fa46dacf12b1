using System.Text;

namespace DailyBatch.Fakes.Journal;

/// <summary>What the journal knows of one request.</summary>
public sealed record JournalEntry
{
    /// <summary>1 for the first request of the server.</summary>
    public required int Number { get; init; }

    /// <summary>When it arrived.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>How many requests were open when it arrived, itself among them.</summary>
    public required int InFlight { get; init; }

    /// <summary>The HTTP method, in capitals.</summary>
    public string Method { get; init; } = "";

    /// <summary>The path without the query.</summary>
    public string Path { get; init; } = "";

    /// <summary>The query with its question mark, or empty.</summary>
    public string Query { get; init; } = "";

    /// <summary>The headers; values of secret ones are masked by <see cref="SecretMask"/>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body read as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>What the request was for, in the service's words.</summary>
    public string? Purpose { get; init; }

    /// <summary>Names of the faults that were applied, outermost first.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Whether the service did the work, so that a real one would have charged for it or stored it.</summary>
    public bool WorkDone { get; init; }

    /// <summary>The status that was sent, or null when none was.</summary>
    public int? Status { get; init; }

    /// <summary>How it ended.</summary>
    public ExchangeEnd End { get; init; }

    /// <summary>Why the fake itself failed, if it did: a mistake in the fake or in a test's answers.</summary>
    public string? Failure { get; init; }
}

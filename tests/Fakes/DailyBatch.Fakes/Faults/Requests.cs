using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>Which requests a fault is for: <c>Requests.For("story").Number(2)</c> is the second request that is for a story.</summary>
public sealed record Requests
{
    private Requests()
    {
    }

    /// <summary>Every request.</summary>
    public static Requests All { get; } = new();

    private string? Path { get; init; }
    private string? Purpose { get; init; }
    private string? Method { get; init; }
    private int Start { get; init; } = 1;
    private int Last { get; init; } = int.MaxValue;

    /// <summary>Those for a purpose, in the service's words.</summary>
    public static Requests For(string purpose) => All with { Purpose = purpose };

    /// <summary>Those to a path, without the query.</summary>
    public static Requests To(string path, string? method = null) => All with { Path = path, Method = method };

    /// <summary>Only the n-th of these, counted from 1.</summary>
    public Requests Number(int number) => this with { Start = number, Last = number };

    /// <summary>Only the first so many of these.</summary>
    public Requests First(int count) => this with { Start = 1, Last = count };

    /// <summary>The n-th of these and all that follow.</summary>
    public Requests From(int number) => this with { Start = number, Last = int.MaxValue };

    internal bool Matches(FakeRequest request, string? purpose) =>
        (Path is null || Path == request.Path)
        && (Purpose is null || Purpose == purpose)
        && (Method is null || string.Equals(Method, request.Method, StringComparison.OrdinalIgnoreCase));

    internal bool Covers(int place) => place >= Start && place <= Last;
}

using System.Globalization;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>The header <c>Retry-After</c> (RFC 9110, 10.2.3): seconds, or an HTTP date.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    /// <summary>How long an answer asks to wait. A date is measured from the answer's own, because clocks differ.</summary>
    public static TimeSpan? Of(IReadOnlyDictionary<string, string> headers, DateTimeOffset now) =>
        Read(headers.GetValueOrDefault("Retry-After"), Instant(headers.GetValueOrDefault("Date")) ?? now);

    /// <summary>How long to wait; null when nothing sensible is said, and for a time that has passed already.</summary>
    public static TimeSpan? Read(string? header, DateTimeOffset now)
    {
        if (Span(header?.Trim(), now) is not { } wait || wait <= TimeSpan.Zero) return null;
        return wait < Longest ? wait : Longest;
    }

    private static TimeSpan? Span(string? text, DateTimeOffset now)
    {
        if (text is [>= '0' and <= '9', ..] && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));
        return Instant(text) - now;
    }

    private static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}

using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Scheduling;

/// <summary>Instants as RFC 3339 texts, the form that stored files and YouTube hold: <c>2025-11-23T11:00:00Z</c>. The same in every culture.</summary>
public static partial class Rfc3339
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>An instant in UTC to the second; what is below a second is cut off.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads an instant that ends in <c>Z</c> or an offset.</summary>
    /// <exception cref="FaultException"><c>InstantInvalid</c>: it is no such text, or names no offset and so no instant.</exception>
    public static DateTimeOffset Parse(string text) => TryParse(text) ?? throw new FaultException(new Fault(
        "InstantInvalid", FaultKind.InvalidInput, $"'{text}' is no instant.", "Write it as 2025-11-23T11:00:00Z or with an offset such as +01:00.", text));

    /// <summary>Reads an instant that ends in <c>Z</c> or an offset; null for anything else.</summary>
    public static DateTimeOffset? TryParse(string? text) =>
        text is not null
        && Form().IsMatch(text)
        && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    // The library would also take an offset without its colon.
    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Form();
}

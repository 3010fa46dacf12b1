using System.Globalization;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Reads instants of the wire, the same in every culture.</summary>
internal static class WireInstant
{
    public static DateTimeOffset? Read(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}

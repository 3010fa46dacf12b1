using NodaTime;
using NodaTime.TimeZones;

namespace DailyBatch.Core.Settings;

/// <summary>Knows the IANA zones. NodaTime's own data decides, so that every machine agrees.</summary>
internal static class ZoneNames
{
    private const int Suggestions = 3;

    /// <summary>Whether a name is an IANA zone, written exactly so.</summary>
    public static bool Exists(string id) => DateTimeZoneProviders.Tzdb.Ids.Contains(id);

    /// <summary>The IANA zone of a Windows name such as <c>GMT Standard Time</c>; null when it is none.</summary>
    public static string? OfWindows(string id) => TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping
        .FirstOrDefault(pair => string.Equals(pair.Key, id, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>What to write instead of a name that is no zone, as the end of a sentence.</summary>
    public static string Hint(string id)
    {
        if (OfWindows(id) is { } iana) return $"that is a Windows name, and its IANA zone is {iana}";
        var near = Near(id);
        return near.Count > 0
            ? $"allowed is an IANA zone, did you mean {SettingNames.Choice(near)}?"
            : "allowed is an IANA zone such as Europe/London or America/New_York";
    }

    // People know the city and forget the continent, so both the whole name and its last part count.
    private static IReadOnlyList<string> Near(string id)
    {
        // Abbreviations mean several zones or none; a guess at one would be a wrong hour all year.
        if (!id.Contains('/', StringComparison.Ordinal) && !id.Any(char.IsAsciiLetterLower)) return [];

        var typed = City(id);
        var zones =
            from zone in DateTimeZoneProviders.Tzdb.Ids
            where zone.Contains('/', StringComparison.Ordinal)
            let whole = NearestWord.Distance(id, zone)
            let city = NearestWord.Distance(typed, City(zone)) + (id.Contains('/', StringComparison.Ordinal) ? 1 : 0)
            let distance = Math.Min(whole, city)
            where distance <= NearestWord.Tolerance(typed) && distance < typed.Length
            orderby distance
            select zone;
        return [.. zones.Take(Suggestions)];
    }

    private static string City(string id) => id[(id.LastIndexOf('/') + 1)..].Replace(' ', '_');
}

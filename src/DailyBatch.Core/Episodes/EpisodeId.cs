using System.Globalization;

namespace DailyBatch.Core.Episodes;

/// <summary>
/// Names of episodes: <c>episode_</c> and 12 hex digits. New ones count the milliseconds since 1970 (48 bits, good until the year 10889),
/// so that file names sort by age. Names of the audited system are 12 random digits; nearly none of them looks like a time of ours.
/// </summary>
public static class EpisodeId
{
    private const string Prefix = "episode_";
    private const int Digits = 12;

    // No name of ours is older than the project; one from far ahead is no time but chance.
    private static readonly long FirstMillisecond = new DateTimeOffset(2025, 11, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
    private static readonly long LastMillisecond = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
    private static long _last;

    /// <summary>A new id; each is later than all that this process made before.</summary>
    public static string New(TimeProvider clock)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        long last, next;
        do
        {
            last = Interlocked.Read(ref _last);
            next = Math.Max(now, last + 1);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);
        return OfTime(next);
    }

    /// <summary>The id of a number of milliseconds.</summary>
    internal static string OfTime(long milliseconds) => Prefix + milliseconds.ToString("x12", CultureInfo.InvariantCulture);

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsValid(string? text) => text is not null && IsValid(text.AsSpan());

    /// <summary>Whether a part of a text has the form of an id.</summary>
    internal static bool IsValid(ReadOnlySpan<char> text) =>
        text.Length == Prefix.Length + Digits
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text[Prefix.Length..].IndexOfAnyExcept("0123456789abcdef") < 0;

    /// <summary>When an id was made; null for one of the audited system, whose digits are random.</summary>
    public static DateTimeOffset? TimeOf(string id) =>
        IsValid(id) && MillisecondsOf(id) is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    /// <summary>When an id was made, in milliseconds since 1970; null for one whose digits are random.</summary>
    internal static long? MillisecondsOf(ReadOnlySpan<char> id)
    {
        var value = long.Parse(id[Prefix.Length..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return value >= FirstMillisecond && value <= LastMillisecond ? value : null;
    }
}

using System.Globalization;
using DailyBatch.Core.Batches;

namespace DailyBatch.Cli.Commands;

/// <summary>A date as it is given on the line: a day of the calendar, or a word that means one in the channel's zone.</summary>
internal sealed record DayChoice
{
    /// <summary>The one form that means the same everywhere.</summary>
    public const string Format = "yyyy-MM-dd";

    private readonly DateOnly? _date;
    private readonly int _daysAhead;

    private DayChoice(DateOnly? date, int daysAhead) => (_date, _daysAhead) = (date, daysAhead);

    /// <summary>Reads a date; null when the text is none.</summary>
    public static DayChoice? Parse(string text) => text.ToLowerInvariant() switch
    {
        "today" => new(null, 0),
        "tomorrow" => new(null, 1),
        _ => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new(date, 0) : null,
    };

    /// <summary>The date that is meant in a workspace.</summary>
    public DateOnly In(DailyBatchApp app) => _date ?? Today(app.Settings.Schedule.TimeZone).AddDays(_daysAhead);

    private static DateOnly Today(string zone)
    {
        var now = TimeProvider.System.GetUtcNow();

        // A machine without time zone data still runs: there the words mean its own calendar.
        var there = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? TimeZoneInfo.ConvertTime(now, known) : now.ToLocalTime();
        return DateOnly.FromDateTime(there.DateTime);
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace DailyBatch.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CliOptions
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The workspace.</summary>
    public static Option<string?> Workspace() => new("--workspace", "-w")
    {
        Description = "The channel's folder. Default: $DAILYBATCH_HOME, else the nearest folder upwards with a dailybatch.json, else this one.",
        HelpName = "folder",
    };

    /// <summary>A date, only in the one form that means the same everywhere.</summary>
    public static Option<DateOnly?> Date(string description) => new("--date", "-d")
    {
        Description = description,
        HelpName = DateFormat,
        CustomParser = ParseDate,
    };

    /// <summary>A number of things.</summary>
    public static Option<int?> Count(string description) => new("--count", "-n")
    {
        Description = description,
        HelpName = "number",
        CustomParser = ParseCount,
    };

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        result.AddError($"'{text}' is not a date: give a day of the calendar as {DateFormat}, for instance 2025-11-23.");
        return null;
    }

    private static int? ParseCount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0) return count;
        result.AddError($"'{text}' is not a number of videos: give a whole number from 1.");
        return null;
    }
}

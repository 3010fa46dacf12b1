using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace DailyBatch.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CliOptions
{
    /// <summary>The workspace.</summary>
    public static Option<string?> Workspace() => new("--workspace", "-w")
    {
        Description = "The channel's folder. Default: $DAILYBATCH_HOME, else the nearest folder upwards with a dailybatch.json, else this one.",
        HelpName = "folder",
    };

    /// <summary>A date.</summary>
    public static Option<DayChoice?> Date(string description) => new("--date", "-d")
    {
        Description = description,
        HelpName = DayChoice.Format,
        CustomParser = ParseDate,
    };

    /// <summary>A number of things.</summary>
    public static Option<int?> Count(string description) => new("--count", "-n")
    {
        Description = description,
        HelpName = "number",
        CustomParser = ParseCount,
    };

    private static DayChoice? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var day = DayChoice.Parse(text);
        if (day is null) result.AddError($"'{text}' is not a date: give a day of the calendar as {DayChoice.Format}, for instance 2025-11-23, or today or tomorrow.");
        return day;
    }

    private static int? ParseCount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0) return count;
        result.AddError($"'{text}' is not a number of videos: give a whole number from 1.");
        return null;
    }
}

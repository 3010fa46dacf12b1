using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>A timeline to read: one row a shot.</summary>
internal static class TimelineTable
{
    private static readonly string[] Views = ["wide", "near", "prop", "face"];

    /// <summary>The table, with a line feed after each row on every system.</summary>
    public static string Of(VideoTimeline timeline)
    {
        var table = new StringBuilder();
        Row(table, "start", "length", "beat", "scene", "view", "who", "move", "comes by", "grade", "shake", "said");
        foreach (var shot in timeline.Shots)
            Row(table, Cells(shot, timeline.Lines));
        return table.ToString();
    }

    private static string[] Cells(Shot shot, IReadOnlyList<TimedLine> lines) =>
    [
        Seconds(shot.Start), Seconds(shot.Length), Text($"{shot.Beat}"), Text($"{shot.SceneId}"),
        shot.Talks ? "talking head" : Views.ElementAtOrDefault(shot.Variant) ?? Text($"{shot.Variant}"), shot.Character ?? "",
        Text($"{shot.Move}"), Text($"{shot.Transition}") + (shot.TransitionLength > TimeSpan.Zero ? " " + Seconds(shot.TransitionLength) : ""),
        Text($"{shot.Grade}"), Text($"{shot.Shake:0.0}"), Said(shot, lines),
    ];

    private static string Said(Shot shot, IReadOnlyList<TimedLine> lines) =>
        string.Join(' ', lines.SelectMany(l => l.Speech.Words.Where(w => IsIn(shot, l.Start + w.Start)).Select(w => w.Text)));

    // A cut lies on the frame in which a word begins, hardly ever on its exact time.
    private static bool IsIn(Shot shot, TimeSpan time) => FrameTime.At(FrameTime.Floor(time)) is var at && at >= shot.Start && at < shot.End;

    private static string Seconds(TimeSpan time) => Text($"{time.TotalSeconds:0.00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Row(StringBuilder table, params ReadOnlySpan<string> cells)
    {
        ReadOnlySpan<int> widths = [6, 6, 8, 5, 12, 12, 9, 15, 8, 5];
        for (var i = 0; i < cells.Length; i++)
            table.Append(i < widths.Length ? cells[i].PadRight(widths[i]) + " " : cells[i]);
        table.Append('\n');
    }
}

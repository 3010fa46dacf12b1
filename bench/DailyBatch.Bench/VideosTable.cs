using System.Globalization;
using System.Text;
using DailyBatch.Bench.VideoChecks;

namespace DailyBatch.Bench;

/// <summary>The reports of several videos, one a row.</summary>
internal static class VideosTable
{
    /// <summary>The table, the problems and the extremes.</summary>
    public static string Of(IReadOnlyList<VideoReport> reports)
    {
        var width = reports.Max(r => r.Name.Length);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{"video".PadRight(width)}  length  shots  longest  first  faintest  LUFS    dBTP   captions      on time\n");
        foreach (var r in reports)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{r.Name.PadRight(width)}  {r.Seconds,5:0.0}s  {r.Shots,5}  {r.LongestShot,6:0.0}s  {r.FirstChange,4:0.0}s  {r.FaintestCut,8:0.0}  {r.Loudness,5:0.0}  {r.Peak,5:0.0}  {r.CaptionFrames,4}, {r.CaptionError,3:0} ms  {r.CaptionsOnTime,7:0.0%}\n");
        }

        foreach (var r in reports.Where(r => r.Problems.Count > 0))
            text.Append(CultureInfo.InvariantCulture, $"{r.Name}: {string.Join("; ", r.Problems)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"videos.checked = {reports.Count}\nvideos.with_problems = {reports.Count(r => r.Problems.Count > 0)}\n");
        return text.ToString();
    }
}

using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>A sheet of the frames at the cuts of a video: of each cut the last frame before it and the first in which the new picture stands alone.</summary>
internal static class ContactSheet
{
    private const int Columns = 6, CellWidth = 120;

    /// <summary>Writes the sheet of a video as JPEG.</summary>
    public static async Task WriteAsync(CheckedVideo video, string path, CancellationToken token)
    {
        var frames = Frames(video.Timeline);
        var rows = (frames.Count + Columns - 1) / Columns;
        var chosen = string.Join('+', frames.Select(f => string.Create(CultureInfo.InvariantCulture, $"eq(n\\,{f})")));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments(
                "-v", "error", "-nostdin", "-y", "-i", "file:" + video.Path, "-an", "-frames:v", "1",
                "-vf", string.Create(CultureInfo.InvariantCulture, $"select='{chosen}',scale={CellWidth}:-2:flags=area,tile={Columns}x{rows}:padding=3"),
                "-vsync", "0", "-q:v", "6", "file:" + path),
            token);
    }

    /// <summary>The numbers of its frames: the start, two for each cut, the end.</summary>
    public static IReadOnlyList<int> Frames(VideoTimeline timeline)
    {
        var frames = new SortedSet<int> { 0, timeline.FrameCount - 1 };
        foreach (var shot in timeline.Shots.Skip(1))
        {
            var first = FrameTime.Floor(shot.Start);
            frames.Add(first - 1);
            frames.Add(Math.Min(first + FrameTime.Ceiling(shot.TransitionLength) + 1, timeline.FrameCount - 1));
        }

        return [.. frames];
    }
}

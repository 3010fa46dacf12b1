using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>Measures at each cut of a timeline how much the picture changes. The lower part, where captions change too, is left out.</summary>
internal static class CutScan
{
    private const int Rows = DetectorScan.Height * 55 / 100;

    /// <summary>All cuts but the start.</summary>
    public static IReadOnlyList<SeenCut> Of(VideoTimeline timeline, IReadOnlyList<byte[]> frames) =>
    [
        .. from shot in timeline.Shots.Skip(1)
           let first = FrameTime.Floor(shot.Start)
           let settled = first + FrameTime.Ceiling(shot.TransitionLength) + 1
           where settled < frames.Count
           select new SeenCut(shot.Start.TotalSeconds, Difference(frames[first - 1], frames[settled])),
    ];

    private static double Difference(byte[] before, byte[] after) =>
        Enumerable.Range(0, Rows * DetectorScan.Width).Average(i => (double)Math.Abs(before[i] - after[i]));
}

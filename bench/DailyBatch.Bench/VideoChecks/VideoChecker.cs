using System.Globalization;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>Looks at a finished video from outside: all figures come from the file, what they should be from the timeline.</summary>
/// <param name="fonts">The folder of the caption font.</param>
internal sealed class VideoChecker(string fonts)
{
    private const double LongestShot = 5, FirstChange = 2, LongestPause = 0.7;
    private const double Loudness = -14, LoudnessOff = 0.5, HighestPeak = -1;

    // Mean difference of luma of small frames. The two pictures of twenty stories that are hardest to tell apart differ by 9; a slow camera moves 1 to 2.
    private const double VisibleCut = 4;

    // Alignment itself is off by up to 30 ms on average; twenty videos were measured at 13 to 25, with one word in a hundred and fifty late.
    private const double MeanLate = 50, OnTime = 0.95;

    // A story may be told faster or slower than it was planned.
    private const double ShortestShare = 0.7, LongestShare = 1.3;

    /// <summary>Everything that was found.</summary>
    public async Task<VideoReport> CheckAsync(CheckedVideo video, CancellationToken token)
    {
        var stream = await StreamFacts.OfAsync(video.Path, token);
        var seen = await DetectorScan.OfAsync(video.Path, token);
        var cuts = CutScan.Of(video.Timeline, seen.Frames);
        var boxes = await CaptionScan.OfAsync(video, fonts, token);
        var times = await CaptionTimes.OfAsync(video, token);
        return new VideoReport(video.Name)
        {
            Problems = [.. Streams(video, stream), .. Pictures(seen), .. Cuts(video.Timeline, cuts), .. Sound(video.Timeline, seen), .. Captions(boxes, times)],
            Seconds = stream.Seconds,
            Shots = video.Timeline.Shots.Count,
            LongestShot = video.Timeline.Shots.Max(s => s.Length.TotalSeconds),
            FirstChange = video.Timeline.Shots[0].End.TotalSeconds,
            FaintestCut = cuts.Count == 0 ? 0 : cuts.Min(c => c.Difference),
            Loudness = seen.Loudness,
            Peak = seen.Peak,
            CaptionFrames = boxes.Frames,
            CaptionError = times.MeanMilliseconds,
            CaptionsOnTime = times.OnTime,
        };
    }

    private static IEnumerable<string> Streams(CheckedVideo video, StreamFacts stream)
    {
        if (stream.FrameRate != "30/1") yield return $"it has {stream.FrameRate} frames a second";
        if (stream.Uneven is { } uneven) yield return $"its frames do not come at one pace at {Text(uneven)} s";
        if (stream.Frames != video.Timeline.FrameCount) yield return $"it has {stream.Frames} frames, the timeline {video.Timeline.FrameCount}";
        if (Math.Abs(stream.SoundSeconds - stream.Seconds) > 0.05) yield return $"its sound lasts {Text(stream.SoundSeconds)} s and its picture {Text(stream.Seconds)} s";
        var share = stream.Seconds / video.Target.TotalSeconds;
        if (share is < ShortestShare or > LongestShare) yield return $"it lasts {Text(stream.Seconds)} s where {Text(video.Target.TotalSeconds)} s were planned";
    }

    private static IEnumerable<string> Pictures(DetectorScan seen) =>
        [.. seen.Black.Select(s => $"it is black at {Text(s)} s"), .. seen.Frozen.Select(s => $"its picture stands at {Text(s)} s")];

    private static IEnumerable<string> Cuts(VideoTimeline timeline, IReadOnlyList<SeenCut> cuts)
    {
        foreach (var shot in timeline.Shots.Where(s => s.Length.TotalSeconds > LongestShot + 0.001))
            yield return $"the shot at {Text(shot.Start.TotalSeconds)} s lasts {Text(shot.Length.TotalSeconds)} s";
        if (timeline.Shots[0].End.TotalSeconds > FirstChange) yield return $"its picture first changes after {Text(timeline.Shots[0].End.TotalSeconds)} s";
        foreach (var cut in cuts.Where(c => c.Difference < VisibleCut))
            yield return $"nobody sees the cut at {Text(cut.Seconds)} s (difference {Text(cut.Difference)})";
    }

    private static IEnumerable<string> Sound(VideoTimeline timeline, DetectorScan seen)
    {
        if (Math.Abs(seen.Loudness - Loudness) > LoudnessOff) yield return $"it is {Text(seen.Loudness)} LUFS loud";
        if (seen.Peak > HighestPeak) yield return $"its true peak is {Text(seen.Peak)} dBTP";
        var end = timeline.Lines[^1].End.TotalSeconds;
        foreach (var start in seen.Silent.Where(s => s + LongestPause < end)) yield return $"it is silent at {Text(start)} s";
        foreach (var (before, after) in timeline.Lines.Zip(timeline.Lines.Skip(1)).Where(p => (p.Second.Start - p.First.End).TotalSeconds > LongestPause + 0.001))
            yield return $"nobody speaks from {Text(before.End.TotalSeconds)} s to {Text(after.Start.TotalSeconds)} s";
    }

    private static IEnumerable<string> Captions(CaptionScan boxes, CaptionTimes times)
    {
        if (boxes.Outside is { } at) yield return $"a caption leaves the safe zone at {Text(at)} s";
        if (boxes.WithText < boxes.Frames / 2) yield return $"captions are seen in {boxes.WithText} of {boxes.Frames} frames only";
        if (times.MeanMilliseconds > MeanLate || times.OnTime < OnTime)
            yield return $"words are lit {Text(times.MeanMilliseconds)} ms off on average and {Text(100 * times.OnTime)} % of them within {CaptionTimes.Late} ms; the worst is '{times.Worst}'";
        if (times.Missing is { } missing) yield return $"no caption shows '{missing}'";
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

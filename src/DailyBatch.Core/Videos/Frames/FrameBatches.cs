using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Takes the frames of a timeline together that show the same shots.</summary>
internal static class FrameBatches
{
    // Four read a layer's memory once instead of four times; more would gain little and hold more frames at once.
    private const int Largest = 4;

    /// <summary>All frames in their order; those of a batch follow each other.</summary>
    public static IEnumerable<IReadOnlyList<FramePlan>> Of(VideoTimeline timeline, FaceTrack? faces = null)
    {
        var script = new FrameScript(timeline, faces);
        var batch = new List<FramePlan>();
        for (var n = 0; n < timeline.FrameCount; n++)
        {
            var plan = script.At(n);
            if (batch.Count == Largest || batch.Count > 0 && !ShowSameShots(batch[0], plan))
            {
                yield return batch;
                batch = [];
            }

            batch.Add(plan);
        }

        if (batch.Count > 0) yield return batch;
    }

    private static bool ShowSameShots(FramePlan a, FramePlan b) => a.Front.Shot == b.Front.Shot && a.Behind?.Shot == b.Behind?.Shot;
}

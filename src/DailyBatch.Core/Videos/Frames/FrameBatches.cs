namespace DailyBatch.Core.Videos.Frames;

/// <summary>Takes the frames of a video together that show the same shots.</summary>
internal static class FrameBatches
{
    // Three read a layer's memory once instead of three times: that is most of the gain, and each more holds 12 MB more at once.
    private const int Largest = 3;

    /// <summary>The frames of a range in their order; those of a batch follow each other.</summary>
    public static IEnumerable<IReadOnlyList<FramePlan>> Of(FrameScript script, FrameRange range)
    {
        var batch = new List<FramePlan>();
        for (var n = range.First; n < range.End; n++)
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

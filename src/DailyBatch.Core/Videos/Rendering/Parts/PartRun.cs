using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>Parts that follow each other and are encoded in one run of ffmpeg.</summary>
/// <param name="Parts">At least one.</param>
internal sealed record PartRun(IReadOnlyList<VideoPart> Parts)
{
    /// <summary>All their frames.</summary>
    public FrameRange Frames => new(Parts[0].Frames.First, Parts[^1].Frames.End);

    /// <summary>The frames on which all but the first begin, counted from the first frame of the run.</summary>
    public IEnumerable<int> Cuts => Parts.Skip(1).Select(p => p.Frames.First - Frames.First);

    /// <summary>The runs that make the parts which are missing.</summary>
    /// <param name="parts">All parts of a video, in their order.</param>
    /// <param name="isThere">Whether a part is there.</param>
    public static IReadOnlyList<PartRun> Of(IReadOnlyList<VideoPart> parts, Func<VideoPart, bool> isThere)
    {
        var runs = new List<List<VideoPart>>();
        var before = -1;
        foreach (var (i, part) in parts.Index().Where(p => !isThere(p.Item)))
        {
            if (runs.Count == 0 || before != i - 1) runs.Add([]);
            runs[^1].Add(part);
            before = i;
        }

        return [.. runs.Select(r => new PartRun(r))];
    }
}

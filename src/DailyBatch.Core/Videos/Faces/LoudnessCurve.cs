using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Videos.Faces;

/// <summary>How loud a clip is, frame by frame of the video.</summary>
internal static class LoudnessCurve
{
    // The loudest frames are shouts within a line: the line is measured against what is usual in it.
    private const double UsualPeak = 0.9;

    /// <summary>Root mean squares, 1 for the line's usual peak.</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="offset">Seconds of the clip at which the first frame starts; below 0 when it starts before the clip.</param>
    /// <param name="frames">How many.</param>
    /// <param name="rate">Frames a second.</param>
    public static double[] Of(Wave clip, double offset, int frames, int rate)
    {
        var levels = new double[frames];
        for (var i = 0; i < frames; i++)
            levels[i] = Rms(Part(clip, offset + (double)i / rate, offset + (i + 1.0) / rate));
        var loud = levels.Where(l => l > 0).Order().ToList();
        if (loud.Count == 0) return levels;
        var peak = loud[(int)(UsualPeak * (loud.Count - 1))];
        return Array.ConvertAll(levels, l => l / peak);
    }

    private static ReadOnlySpan<short> Part(Wave clip, double from, double to)
    {
        var perSecond = clip.SampleRate * clip.Channels;
        var start = Math.Clamp((int)(from * perSecond), 0, clip.Samples.Length);
        return clip.Samples.AsSpan(start, Math.Clamp((int)(to * perSecond), start, clip.Samples.Length) - start);
    }

    private static double Rms(ReadOnlySpan<short> samples)
    {
        if (samples.IsEmpty) return 0;
        var sum = 0.0;
        foreach (var sample in samples) sum += (double)sample * sample;
        return Math.Sqrt(sum / samples.Length);
    }
}

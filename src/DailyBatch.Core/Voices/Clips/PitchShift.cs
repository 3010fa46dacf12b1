namespace DailyBatch.Core.Voices.Clips;

/// <summary>
/// Raises or lowers a voice with its formants, as if the speaker were smaller or larger: the clip is played faster or slower.
/// The speaker talks slower or faster by the same factor beforehand, so that the time stays; this leaves no trace in the sound,
/// unlike stretching it afterwards.
/// </summary>
internal static class PitchShift
{
    /// <summary>The clip at <paramref name="pitch"/> times its pitch, in 1/<paramref name="pitch"/> of its time.</summary>
    public static Wave Apply(Wave clip, double pitch)
    {
        if (pitch == 1) return clip;
        var resampler = new Resampler(pitch);
        var input = Array.ConvertAll(clip.Samples, s => (float)s);
        var output = new float[resampler.LengthOf(input.Length)];
        resampler.Convert(input, output);
        return clip with { Samples = Array.ConvertAll(output, s => (short)Math.Clamp(MathF.Round(s), short.MinValue, short.MaxValue)) };
    }
}

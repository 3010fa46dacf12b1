namespace DailyBatch.Core.Voices.Clips;

/// <summary>Brings sound down to one channel.</summary>
internal static class OneChannel
{
    /// <summary>The mean of all channels.</summary>
    public static Wave Of(Wave wave) => wave.Channels == 1
        ? wave
        : wave with { Channels = 1, Samples = [.. wave.Samples.Chunk(wave.Channels).Select(frame => (short)Math.Round(frame.Average(s => (double)s)))] };
}

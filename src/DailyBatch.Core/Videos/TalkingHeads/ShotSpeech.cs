using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>What is heard of a line while its speaker is seen: no more of it is sent to a provider, and paid for.</summary>
internal static class ShotSpeech
{
    /// <summary>The sound of the shot, from its first frame to its last.</summary>
    /// <exception cref="Runtime.FaultException">The clip is damaged (<c>SoundFileDamaged</c>).</exception>
    /// <exception cref="IOException">The clip cannot be read.</exception>
    public static async Task<Wave> ReadAsync(TalkingHeadOrder order, CancellationToken token)
    {
        var clip = OneChannel.Of(await WaveFile.ReadAsync(order.Line.Speech.Path, token).ConfigureAwait(false));
        var samples = new short[SamplesIn(order.Shot.Length, clip)];
        var offset = SamplesIn(order.Line.Start - order.Shot.Start, clip);
        var (from, to) = (Math.Max(0, -offset), Math.Max(0, offset));
        var count = Math.Min(clip.Samples.Length - from, samples.Length - to);
        if (count > 0) Array.Copy(clip.Samples, from, samples, to, count);
        return clip with { Samples = samples };
    }

    private static int SamplesIn(TimeSpan time, Wave clip) => (int)Math.Round(time.TotalSeconds * clip.SampleRate);
}

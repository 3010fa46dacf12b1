using DailyBatch.Core.Videos.Sound.Levels;

namespace DailyBatch.Core.Videos.Sound;

/// <summary>Makes speech carry on a phone: rumble cut off, levels evened out, consonants brought forward.</summary>
internal static class VoiceChain
{
    /// <summary>Works in place.</summary>
    public static void Process(float[] voice)
    {
        Biquad.HighPass(80, 0.707).Process(voice);
        GainCurve.Apply(voice, GainCurve.Compress(voice, threshold: 0.1f, ratio: 3, attack: 0.005, release: 0.1));
        Biquad.Peak(3500, 1, decibels: 3).Process(voice);
    }
}

using DailyBatch.Core.Videos.Sound.Levels;

namespace DailyBatch.Core.Videos.Sound;

/// <summary>How far the music steps back for the voice.</summary>
internal static class Ducking
{
    /// <summary>A gain for each block: 1 where nobody speaks, about a quarter under speech, quick to go down and slow to come back.</summary>
    public static float[] GainsFor(float[] voice) => GainCurve.Compress(voice, threshold: 0.02f, ratio: 8, attack: 0.02, release: 0.35);
}

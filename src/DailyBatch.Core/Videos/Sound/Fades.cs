namespace DailyBatch.Core.Videos.Sound;

/// <summary>Beginnings and endings without a click.</summary>
internal static class Fades
{
    /// <summary>Lets the whole sound end softly.</summary>
    /// <param name="sound">What ends.</param>
    /// <param name="length">Samples that the fade takes.</param>
    public static void Out(Stereo sound, int length)
    {
        length = Math.Min(length, sound.Length);
        for (var i = 0; i < length; i++)
        {
            var gain = (float)Smooth((double)i / length);
            sound.Left[^(i + 1)] *= gain;
            sound.Right[^(i + 1)] *= gain;
        }
    }

    /// <summary>From 0 to 1 with flat ends, for <paramref name="x"/> from 0 to 1; constant outside.</summary>
    public static double Smooth(double x) => 0.5 - 0.5 * Math.Cos(Math.PI * Math.Clamp(x, 0, 1));
}

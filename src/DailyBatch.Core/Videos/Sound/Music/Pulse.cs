namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>The low beat under the pad: felt on headphones, heard on a phone by its overtones.</summary>
internal static class Pulse
{
    private const double Level = 0.065;
    private const double Length = 0.45;
    private const double Decay = 0.12;

    /// <summary>Adds every beat of the mood's pattern.</summary>
    public static void Render(Stereo sound, MusicMood mood)
    {
        var beat = OneBeat(mood.Frequency(-12));
        for (var bar = 0; bar * mood.Bar * Stereo.SampleRate < sound.Length; bar++)
        {
            foreach (var place in mood.Pulse)
            {
                var strength = place == 0 ? 1f : 0.6f;
                Add(beat, sound, (int)((bar * mood.Bar + place * mood.Beat) * Stereo.SampleRate), strength);
            }
        }
    }

    private static float[] OneBeat(double frequency)
    {
        var beat = new float[(int)(Length * Stereo.SampleRate)];
        for (var i = 0; i < beat.Length; i++)
        {
            var t = (double)i / Stereo.SampleRate;
            var envelope = Fades.Smooth(t / 0.006) * Math.Exp(-t / Decay) * Fades.Smooth((Length - t) / 0.05);
            var w = 2 * Math.PI * frequency * t;
            beat[i] = (float)(Level * envelope * (Math.Sin(w) + 0.5 * Math.Sin(2 * w) + 0.25 * Math.Sin(3 * w)));
        }

        return beat;
    }

    private static void Add(float[] beat, Stereo sound, int at, float strength)
    {
        for (var i = 0; i < beat.Length && at + i < sound.Length; i++)
        {
            sound.Left[at + i] += beat[i] * strength;
            sound.Right[at + i] += beat[i] * strength;
        }
    }
}

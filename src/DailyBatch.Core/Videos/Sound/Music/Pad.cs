using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>The held chords, each note as two voices a little apart in pitch and place.</summary>
internal static class Pad
{
    // Level of the finished pad: 9 dB under the voices where nobody speaks.
    private const float Level = 0.036f;

    private static readonly Wavetable Tone = new(10);

    /// <summary>Adds the pad to an empty sound.</summary>
    public static void Render(Stereo sound, MusicMood mood, SeededRandom chance, CancellationToken token)
    {
        foreach (var voice in Voices(mood, sound.Length, chance))
        {
            token.ThrowIfCancellationRequested();
            voice.Render(sound, Tone, mood.Tremble);
        }

        Soften(sound.Left, mood, 0);
        Soften(sound.Right, mood, 0.25);
        SetLevel(sound);
    }

    private static IEnumerable<PadVoice> Voices(MusicMood mood, int length, SeededRandom chance)
    {
        var first = chance.Below(2) * 2;
        var chord = (int)(mood.Chord * Stereo.SampleRate);
        var sounding = chord + (int)(PadVoice.Blend * Stereo.SampleRate);
        for (var n = 0; n * (long)chord < length; n++)
        {
            foreach (var note in Voicing(mood.Chords[(first + n) % mood.Chords.Length], chance))
            {
                yield return Voice(mood.Frequency(note - mood.Detune / 200), -chance.Between(0.1, 0.9));
                yield return Voice(mood.Frequency(note + mood.Detune / 200), chance.Between(0.1, 0.9));
            }

            PadVoice Voice(double frequency, double pan) =>
                new(n * chord, sounding, frequency, pan, chance.NextDouble(), chance.Between(0.08, 0.3));
        }
    }

    /// <summary>Now and then the lowest of the upper notes goes up an octave, so that a repeated chord is not the same.</summary>
    private static int[] Voicing(int[] chord, SeededRandom chance) =>
        chance.Below(3) == 0 ? [chord[0], chord[1] + 12, .. chord[2..]] : chord;

    /// <summary>A low-pass that opens and closes slowly; different on each side, which makes it wide.</summary>
    private static void Soften(Span<float> channel, MusicMood mood, double phase)
    {
        float first = 0, second = 0;
        for (var at = 0; at < channel.Length; at += Stereo.BlockLength)
        {
            var sway = 0.7 + 0.3 * Math.Sin(2 * Math.PI * (at / (2 * mood.Chord * Stereo.SampleRate) + phase));
            var step = (float)(1 - Math.Exp(-2 * Math.PI * mood.Brightness * sway / Stereo.SampleRate));
            foreach (ref var sample in channel.Slice(at, Math.Min(Stereo.BlockLength, channel.Length - at)))
            {
                first += (sample - first) * step;
                second += (first - second) * step;
                sample = second;
            }
        }
    }

    private static void SetLevel(Stereo sound)
    {
        double sum = 0;
        for (var i = 0; i < sound.Length; i++) sum += sound.Left[i] * sound.Left[i] + sound.Right[i] * sound.Right[i];
        var gain = (float)(Level / Math.Sqrt(sum / (2 * Math.Max(1, sound.Length)) + 1e-12));
        for (var i = 0; i < sound.Length; i++)
        {
            sound.Left[i] *= gain;
            sound.Right[i] *= gain;
        }
    }
}

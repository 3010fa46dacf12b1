namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>One of the voices that hold a chord.</summary>
/// <param name="Start">First sample.</param>
/// <param name="Length">Samples that it sounds, its coming and going included.</param>
/// <param name="Frequency">Hertz.</param>
/// <param name="Pan">-1 left to 1 right.</param>
/// <param name="Phase">Where its movement and its tone begin, 0 to 1: voices that begin alike would sound as one.</param>
/// <param name="Sway">Hertz of its slow swelling.</param>
internal sealed record PadVoice(int Start, int Length, double Frequency, double Pan, double Phase, double Sway)
{
    // Seconds in which a voice comes and goes; chords overlap by this.
    public const double Blend = 0.7;

    /// <summary>Adds it to the sound.</summary>
    public void Render(Stereo sound, Wavetable tone, double tremble)
    {
        var phase = Phase;
        var end = Math.Min(sound.Length, Start + Length);
        for (var at = Start; at < end; at += Stereo.BlockLength)
        {
            var count = Math.Min(Stereo.BlockLength, end - at);
            var (from, to) = (LevelAt(at, tremble), LevelAt(at + count, tremble));
            phase = tone.Add(sound.Left.AsSpan(at, count), sound.Right.AsSpan(at, count), phase, Frequency, from, to);
        }
    }

    private Wavetable.Level LevelAt(int sample, double tremble)
    {
        var t = (double)(sample - Start) / Stereo.SampleRate;
        var left = (double)(Start + Length - sample) / Stereo.SampleRate;
        var level = Fades.Smooth(t / Blend) * Fades.Smooth(left / Blend);
        level *= 0.75 + 0.25 * Math.Sin(2 * Math.PI * (Sway * t + Phase));
        if (tremble > 0) level *= 0.7 + 0.3 * Math.Sin(2 * Math.PI * tremble * sample / Stereo.SampleRate);
        return Wavetable.Level.At(level, Pan);
    }
}

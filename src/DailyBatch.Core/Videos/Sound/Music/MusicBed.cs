using DailyBatch.Core.Videos.Sound.Levels;

namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>Makes a bed of a piece of music: as long as the video, at the level of our own music.</summary>
internal static class MusicBed
{
    // LUFS where nobody speaks, against about -19 for a voice before mastering.
    private const double Level = -25;
    private const double MostGain = 20;
    private const double FadeIn = 0.15;
    private const double Crossfade = 1;

    /// <summary>Writes it into an empty sound; a piece that is too short begins again, crossfaded into itself.</summary>
    public static void Lay(Stereo piece, Stereo sound)
    {
        var loudness = LoudnessMeter.Measure(piece).Summary.Integrated;
        var gain = double.IsNegativeInfinity(loudness) ? 0 : Math.Pow(10, Math.Min(MostGain, Level - loudness) / 20);
        Lay(piece.Left, sound.Left, (float)gain);
        Lay(piece.Right, sound.Right, (float)gain);
    }

    private static void Lay(float[] piece, float[] sound, float gain)
    {
        // A piece that is just long enough is not looped for its last moment: the whole mix fades there.
        var overlap = Math.Min((int)(Crossfade * Stereo.SampleRate), piece.Length / 2);
        for (var start = 0; start < sound.Length; start += piece.Length - overlap)
        {
            var fade = start == 0 ? FadeIn * Stereo.SampleRate : overlap;
            var length = Math.Min(piece.Length, sound.Length - start);
            for (var i = 0; i < length; i++)
            {
                var (rise, fall) = (Math.Min(1, i / fade), Math.Min(1, (piece.Length - i) / (double)overlap));
                // Equal power: two stretches of one piece are not in phase.
                sound[start + i] += gain * piece[i] * (float)Math.Sin(0.5 * Math.PI * Math.Min(rise, fall));
            }
        }
    }
}

namespace DailyBatch.Core.Videos.Sound.Music;

/// <summary>What music sounds like for an emotion.</summary>
/// <param name="Key">MIDI number of the key's note; the seed moves it by up to two semitones.</param>
/// <param name="Chords">Four chords, each as semitones above the key.</param>
/// <param name="BeatsAMinute">The pulse's pace.</param>
/// <param name="BarsAChord">How many bars of four beats a chord lasts.</param>
/// <param name="Pulse">Where in a bar the low pulse beats, in beats.</param>
/// <param name="Brightness">Highest frequency of the pad, hertz.</param>
/// <param name="Detune">Cents by which the two voices of a note differ.</param>
/// <param name="Tremble">Trembling of the pad, hertz; 0 for none.</param>
internal sealed record MusicMood(
    int Key,
    int[][] Chords,
    double BeatsAMinute,
    int BarsAChord,
    double[] Pulse,
    double Brightness,
    double Detune,
    double Tremble = 0)
{
    /// <summary>Seconds of a beat.</summary>
    public double Beat => 60 / BeatsAMinute;

    /// <summary>Seconds of a bar.</summary>
    public double Bar => 4 * Beat;

    /// <summary>Seconds of a chord.</summary>
    public double Chord => BarsAChord * Bar;

    /// <summary>Hertz of a note.</summary>
    /// <param name="semitones">Above the key.</param>
    public double Frequency(double semitones) => 440 * Math.Pow(2, (Key + semitones - 69) / 12);
}

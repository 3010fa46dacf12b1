namespace DailyBatch.Fakes.Sounds;

/// <summary>A stand-in for speech: a tone for each word, silence between them, and the time of every character.</summary>
/// <param name="SampleRate">Samples a second, one channel.</param>
/// <param name="Samples">16-bit samples.</param>
/// <param name="Starts">Seconds, one for each character of the text.</param>
/// <param name="Ends">Seconds, one for each character of the text.</param>
public sealed record ToneSpeech(int SampleRate, short[] Samples, double[] Starts, double[] Ends)
{
    private const double LetterSeconds = 0.06;
    private const double SpaceSeconds = 0.05;
    private const double MarkSeconds = 0.25;
    private const double Lead = 0.1;

    /// <summary>Says a text.</summary>
    public static ToneSpeech Of(string text, int sampleRate)
    {
        var samples = new List<short>(Quiet(Lead, sampleRate));
        var (starts, ends) = (new double[text.Length], new double[text.Length]);
        for (var i = 0; i < text.Length; i++)
        {
            starts[i] = (double)samples.Count / sampleRate;
            samples.AddRange(
                char.IsLetterOrDigit(text[i]) ? Tone(samples.Count, sampleRate)
                : Quiet(char.IsWhiteSpace(text[i]) ? SpaceSeconds : MarkSeconds, sampleRate));
            ends[i] = (double)samples.Count / sampleRate;
        }

        samples.AddRange(Quiet(Lead, sampleRate));
        return new(sampleRate, [.. samples], starts, ends);
    }

    /// <summary>The samples as bytes, little endian.</summary>
    public byte[] Pcm() => [.. Samples.SelectMany(BitConverter.GetBytes)];

    /// <summary>The samples as a WAV file with a head as of a stream: its length is not told.</summary>
    public byte[] Wav()
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("RIFF"u8);
        writer.Write(uint.MaxValue);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(SampleRate);
        writer.Write(SampleRate * 2);
        writer.Write((short)2);
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(uint.MaxValue);
        writer.Write(Pcm());
        writer.Flush();
        return file.ToArray();
    }

    private static IEnumerable<short> Tone(int from, int rate) => Enumerable.Range(from, (int)(LetterSeconds * rate))
        .Select(n => (short)(8000 * Math.Sin(2 * Math.PI * 220 * n / rate)));

    private static IEnumerable<short> Quiet(double seconds, int rate) => new short[(int)(seconds * rate)];
}

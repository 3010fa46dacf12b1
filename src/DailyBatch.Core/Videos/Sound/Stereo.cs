namespace DailyBatch.Core.Videos.Sound;

/// <summary>Two channels of sound at <see cref="SampleRate"/>, 1 being full scale. Stages write into it in place, because a minute takes 23 MB.</summary>
internal sealed class Stereo(int length)
{
    /// <summary>Samples a second everywhere in the mix.</summary>
    public const int SampleRate = 48000;

    /// <summary>Gains change this often: once a millisecond, with straight lines between.</summary>
    public const int BlockLength = SampleRate / 1000;

    /// <summary>The left channel.</summary>
    public float[] Left { get; } = new float[length];

    /// <summary>The right channel.</summary>
    public float[] Right { get; } = new float[length];

    /// <summary>Samples a channel.</summary>
    public int Length => Left.Length;

    /// <summary>The number of samples of a time.</summary>
    public static int SamplesOf(TimeSpan time) => (int)Math.Round(time.TotalSeconds * SampleRate);

    /// <summary>How many blocks hold that many samples; the last may be short.</summary>
    public static int BlocksOf(int length) => (length + BlockLength - 1) / BlockLength;
}

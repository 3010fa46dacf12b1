namespace DailyBatch.Core.Voices.Clips;

/// <summary>Sound as 16-bit samples.</summary>
/// <param name="SampleRate">Samples a second of one channel.</param>
/// <param name="Channels">Number of channels; their samples take turns.</param>
/// <param name="Samples">All samples.</param>
internal sealed record Wave(int SampleRate, int Channels, short[] Samples)
{
    /// <summary>Length of the sound.</summary>
    public TimeSpan Duration => TimeSpan.FromSeconds((double)Samples.Length / Channels / SampleRate);
}

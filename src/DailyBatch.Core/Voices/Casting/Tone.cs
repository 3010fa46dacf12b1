namespace DailyBatch.Core.Voices.Casting;

/// <summary>How high a voice is meant to be.</summary>
internal enum Tone
{
    Unknown,
    Low,
    High,
}

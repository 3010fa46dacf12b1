namespace DailyBatch.Core.Voices.Alignment;

/// <summary>A stretch of quiet inside a clip.</summary>
/// <param name="Start">Seconds.</param>
/// <param name="End">Seconds.</param>
/// <param name="SoundBefore">Seconds of sound before it, other pauses left out.</param>
internal sealed record Pause(double Start, double End, double SoundBefore);

namespace DailyBatch.Core.Voices;

/// <summary>A voice as an engine is asked for it.</summary>
/// <param name="Name">The engine's name for it, for instance <c>rms</c>.</param>
/// <param name="Pitch">Factor on the pitch; 1 leaves it.</param>
/// <param name="Tempo">Factor on the speed; 1 leaves it, 1.1 is a tenth faster.</param>
public sealed record Voice(string Name, double Pitch = 1, double Tempo = 1);

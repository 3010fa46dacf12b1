namespace DailyBatch.Core.Videos.Sound.Levels;

/// <summary>How loud a sound is.</summary>
/// <param name="Integrated">LUFS over the whole sound; negative infinity for silence.</param>
/// <param name="TruePeak">dBTP; negative infinity for silence.</param>
internal sealed record Loudness(double Integrated, double TruePeak);

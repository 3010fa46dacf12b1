namespace DailyBatch.Core.Videos.Sound;

/// <summary>The finished sound of a video.</summary>
/// <param name="Path">A WAV file: 48 kHz, stereo, 16 bit.</param>
/// <param name="Duration">Its length, the same as the video's.</param>
/// <param name="Loudness">Integrated loudness as measured, LUFS (ITU-R BS.1770-4); negative infinity for silence.</param>
/// <param name="TruePeak">True peak as measured, dBTP; negative infinity for silence.</param>
internal sealed record SoundTrack(string Path, TimeSpan Duration, double Loudness, double TruePeak);

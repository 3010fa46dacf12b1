namespace DailyBatch.Core.Voices;

/// <summary>What is stored beside a cached clip.</summary>
/// <param name="SampleRate">Samples a second.</param>
/// <param name="Duration">Length of the clip.</param>
/// <param name="Sound">SHA-256 of the WAV file.</param>
/// <param name="Words">The shown words with their times.</param>
internal sealed record SpeechCacheEntry(int SampleRate, TimeSpan Duration, string Sound, IReadOnlyList<WordTime> Words);

namespace DailyBatch.Core.Voices.Engines;

/// <summary>What a source is to speak.</summary>
/// <param name="Text">Written-out words with simple punctuation.</param>
/// <param name="Voice">The source's name for the voice.</param>
/// <param name="Speed">1 is the voice's own, larger is faster.</param>
/// <param name="Emotion">How it is said; null when it is not known.</param>
internal sealed record SpeechOrder(string Text, string Voice, double Speed, string? Emotion);

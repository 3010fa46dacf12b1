namespace DailyBatch.Fakes.OpenAI.Speech;

/// <summary>A request for speech.</summary>
/// <param name="Model">The model.</param>
/// <param name="Input">What is to be said.</param>
/// <param name="Voice">The voice's name.</param>
/// <param name="Format">wav or pcm; the fake knows no others.</param>
/// <param name="Speed">1 is the voice's own.</param>
public sealed record SpeechRequest(string Model, string Input, string Voice, string Format, double Speed);

namespace DailyBatch.Core.Voices.Casting;

/// <summary>The voices that a source offers a story.</summary>
internal interface IVoiceRange
{
    /// <summary>The narrator's voice.</summary>
    Voice Narrator { get; }

    /// <summary>The voices that fit, the best first, at least one. The same person gets the same list in every story of a channel.</summary>
    IReadOnlyList<Voice> For(SpeakerTraits traits, string name);
}

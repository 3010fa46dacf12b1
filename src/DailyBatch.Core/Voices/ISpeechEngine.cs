using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Voices;

/// <summary>Turns lines into speech with word times. Lines are spoken one at a time and cached by all that shaped them.</summary>
public interface ISpeechEngine
{
    /// <summary>The provider's name for metadata, for instance <c>flite</c>.</summary>
    string Name { get; }

    /// <summary>The voice for each speaker of a story, the narrator included; the same character gets the same voice each time.</summary>
    IReadOnlyDictionary<string, Voice> Cast(Story story);

    /// <summary>Speaks one line, from the cache where it was spoken before.</summary>
    /// <exception cref="Runtime.FaultException">The engine is missing or failed.</exception>
    Task<SpokenLine> SpeakAsync(StoryLine line, Voice voice, CancellationToken token);
}

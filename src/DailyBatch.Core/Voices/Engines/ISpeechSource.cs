using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Voices.Engines;

/// <summary>Somebody who can speak a text: a library, a program or a provider. Knows nothing of stories, caches and word times of its own making.</summary>
internal interface ISpeechSource
{
    /// <summary>The provider's name in settings, metadata and messages.</summary>
    string Name { get; }

    /// <summary>What shapes its sound beside text, voice and speed: part of the key of every cached line.</summary>
    string Kind { get; }

    /// <summary>Factor on a voice's pitch, brought within the limits in which this source is still understood.</summary>
    double PitchOf(Voice voice, double wanted);

    /// <summary>Speaks a text.</summary>
    /// <exception cref="FaultException">It is missing, refused or failed.</exception>
    Task<Recording> SayAsync(SpeechOrder order, CancellationToken token);

    /// <summary>Looks whether it can be used, at no cost.</summary>
    /// <exception cref="FaultException">It cannot; the fault says what to do.</exception>
    Task CheckAsync(CancellationToken token);
}

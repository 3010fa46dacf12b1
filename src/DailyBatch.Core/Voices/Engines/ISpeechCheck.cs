using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Voices.Engines;

/// <summary>An engine that can be looked at before the work begins.</summary>
internal interface ISpeechCheck
{
    /// <summary>Looks whether the engine can be used, at no cost.</summary>
    /// <exception cref="FaultException">It cannot; the fault says what to do.</exception>
    Task CheckAsync(CancellationToken token);
}

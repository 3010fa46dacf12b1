using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>One step that brings an episode forward.</summary>
internal interface IEpisodeStep
{
    /// <summary>The step's name in failures: story, video or publish.</summary>
    string Name { get; }

    /// <summary>Whether the episode has what this step gives.</summary>
    bool IsDone(Episode episode);

    /// <summary>Does the step; says progress and produces the episode with its new part.</summary>
    /// <exception cref="FaultException">The step failed.</exception>
    IAsyncEnumerable<StepEvent> RunAsync(Episode episode, CancellationToken token);
}

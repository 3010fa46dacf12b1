using DailyBatch.Core.Runtime;

namespace DailyBatch.Cli.Output;

/// <summary>Shows how far each episode has come.</summary>
internal interface IProgressView
{
    /// <summary>Shows a step's news.</summary>
    void Report(StepProgress progress);

    /// <summary>Nothing more comes about this subject.</summary>
    void End(string? subject);
}

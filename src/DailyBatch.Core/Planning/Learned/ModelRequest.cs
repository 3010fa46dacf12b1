using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learned;

/// <summary>What a plan of the model is made from. The same request gives the same plan.</summary>
/// <param name="Batch">What is to be planned; its slots must be as many as its videos, or more.</param>
/// <param name="Data">What was learned from.</param>
/// <param name="Settings">Cap, boldness and wishes.</param>
internal sealed record ModelRequest(MixRequest Batch, LearningData Data, PlannerSettings Settings)
{
    /// <summary>The wishes of the user.</summary>
    public PlanWishes Wishes { get; } = new(Settings);
}

namespace DailyBatch.Core.Episodes;

/// <summary>Why a video was planned.</summary>
/// <param name="Mode"><c>mix</c> for the plain rotation, <c>given</c> for a user's own topic, <c>legacy</c> for old files.</param>
/// <param name="Sentence">One sentence for people.</param>
public sealed record PlanReason(string Mode, string Sentence)
{
    /// <inheritdoc/>
    public override string ToString() => Sentence;
}

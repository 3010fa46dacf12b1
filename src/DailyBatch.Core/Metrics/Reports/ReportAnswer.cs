using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics.Reports;

/// <summary>What a round of reports has brought.</summary>
/// <param name="Reports">Figures by the id of the video.</param>
/// <param name="Gap">Why there are no more of them; null when all were asked for.</param>
internal sealed record ReportAnswer(IReadOnlyDictionary<string, VideoReport> Reports, StepEvent? Gap)
{
    /// <summary>Nothing, and nothing to say about it.</summary>
    public static readonly ReportAnswer Empty = new(new Dictionary<string, VideoReport>(), null);
}

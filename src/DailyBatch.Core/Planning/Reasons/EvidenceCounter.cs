using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reasons;

/// <summary>Counts the measured videos that a plan rests on.</summary>
internal sealed class EvidenceCounter(LearningData data)
{
    private readonly IReadOnlyList<ModelCase> _cases = [.. data.Rows.TakeLast(BeliefFit.MostRows).Select(r => r.Case)];

    /// <summary>The evidence for a video.</summary>
    public PlanEvidence Of(ModelCase video) => new(
        _cases.Count(c => c.Niche == video.Niche),
        _cases.Count(c => c.Pattern == video.Pattern),
        _cases.Count(c => c.Emotion == video.Emotion),
        _cases.Count(c => c.Slot == video.Slot),
        _cases.Count(c => c.Niche == video.Niche && c.Pattern == video.Pattern && c.Emotion == video.Emotion),
        data.Counts.Pending);

    /// <summary>How many videos add up a coefficient.</summary>
    public int Of(FeatureMap features, int index) => index == features.Mates
        ? data.Rows.Count(r => r.Mates > 0)
        : _cases.Count(c => features.TermsOf(c).Contains(index));
}

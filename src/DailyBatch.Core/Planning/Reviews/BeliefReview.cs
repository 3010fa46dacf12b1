using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Planning.Reasons;

namespace DailyBatch.Core.Planning.Reviews;

/// <summary>What the planner believes, for people.</summary>
internal static class BeliefReview
{
    /// <summary>All effects by kind, the strongest of each kind first; none while nothing was learned.</summary>
    public static IReadOnlyList<PlannerEffect> Of(LearningData data, DateOnly date)
    {
        if (data.Videos.Count == 0) return [];
        var features = data.Words.Features;
        var belief = BeliefFit.On(date.DayNumber, features, data.Rows);
        var (names, effects, evidence) = (new EffectNames(data.Words), new Effects(belief), new EvidenceCounter(data));
        return
        [
            .. from block in features.Blocks
               where block.Kind != FeatureKind.Level
               from effect in
                   from index in Enumerable.Range(block.Offset, block.Count)
                   let effect = effects.Of(block, index)
                   orderby Math.Abs(effect.Mean) descending, index
                   select (Index: index, Effect: effect)
               select new PlannerEffect(
                   block.Kind.ToString(),
                   names.Of(block, effect.Index),
                   Percent.Of(effect.Effect.Mean),
                   Percent.Of(effect.Effect.Mean - effect.Effect.Reach),
                   Percent.Of(effect.Effect.Mean + effect.Effect.Reach),
                   evidence.Of(features, effect.Index)),
        ];
    }
}

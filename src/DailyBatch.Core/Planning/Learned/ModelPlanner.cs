using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Planning.Reasons;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learned;

/// <summary>
/// Plans by what the figures teach: Thompson sampling over a Bayesian model of log utility, within caps and wishes.
/// What it is, what was found in simulation, and what it must reach: <c>docs/planner.md</c>.
/// </summary>
internal static class ModelPlanner
{
    /// <summary>How often a batch is drawn again to say how likely each of its videos was.</summary>
    public const int Redraws = 200;

    /// <summary>Plans a batch, one video for each place.</summary>
    /// <exception cref="FaultException"><c>CountInvalid</c>, <c>NicheUnknown</c> or <c>TooFewAllowed</c>.</exception>
    public static IReadOnlyList<PlannedVideo> Plan(ModelRequest request)
    {
        var batch = request.Batch;
        if (batch.Count is < 1 or > BatchSettings.MaximumCount) throw MixFaults.CountInvalid(batch.Count);
        if (batch.Niche is { } niche && !batch.Niches.Contains(niche)) throw MixFaults.NicheUnknown(niche, batch.Niches);
        var draw = new ModelDraw(request);
        var seed = Seed(batch);
        var picks = draw.Picks(SeededRandom.For(seed, "picks"));
        if (picks.Count < batch.Count) throw ModelFaults.TooFewAllowed(batch, picks.Count, draw.Problem.Batch.Cap);

        var variants = new VariantDraw(request, draw.Draws).Next(picks, SeededRandom.For(seed, "variants"));
        var reasons = new ModelReasons(request, draw.Belief, draw.Problem.Batch, picks, variants, Propensities(draw, picks, seed));
        return
        [
            .. picks.Index()
                .OrderBy(pick => draw.Problem.SlotOf(pick.Item.Candidate.Case, request.Data).Local)
                .Select((pick, i) => Video(request, draw.Problem, variants[pick.Index], batch.FirstPlace + i, reasons.Of(pick.Index))),
        ];
    }

    private static PlannedVideo Video(ModelRequest request, ModelProblem problem, ModelCase video, int place, PlanReason reason)
    {
        var words = request.Data.Words;
        var second = video.SecondEmotion < 0 ? Learning.Vocabulary.NoEmotion : words.SecondEmotions.All[video.SecondEmotion];
        return new()
        {
            Date = request.Batch.Date,
            Place = place,
            Revision = request.Batch.Revision,
            Niche = words.Niches.All[video.Niche],
            Style = words.Styles.All[video.Style],
            Pattern = words.Patterns.All[video.Pattern],
            PrimaryEmotion = words.Emotions.All[video.Emotion],
            SecondaryEmotion = second == Learning.Vocabulary.NoEmotion ? null : second,
            SuggestedSlot = problem.SlotOf(video, request.Data).Local,
            Reason = reason,
            Seed = SeededRandom.SeedFrom([.. SeedWords(request.Batch), Text(place)]),
        };
    }

    private static double[] Propensities(ModelDraw draw, IReadOnlyList<BatchPick> picks, ulong seed)
    {
        var held = new int[picks.Count];
        for (var i = 0; i < Redraws; i++)
        {
            var kinds = draw.Picks(SeededRandom.For(seed, "redraw", Text(i))).Select(p => p.Candidate.Kind).ToHashSet();
            for (var k = 0; k < held.Length; k++) held[k] += kinds.Contains(picks[k].Candidate.Kind) ? 1 : 0;
        }

        return [.. held.Select(count => count / (double)Redraws)];
    }

    private static ulong Seed(MixRequest batch) => SeededRandom.SeedFrom(SeedWords(batch));

    private static string[] SeedWords(MixRequest batch) => [batch.Channel, Workspace.Day(batch.Date), batch.SettingsVersion, Text(batch.Revision)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

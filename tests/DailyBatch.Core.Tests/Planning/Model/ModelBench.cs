using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Planning.Model;

/// <summary>Channels for tests: six niches, three patterns, four emotions, five slots, with effects drawn from a seed.</summary>
internal static class ModelBench
{
    public static readonly FeatureMap Features = new(new ModelShape(6, 3, 4, 5));

    public static IReadOnlyList<(int Niche, int Pattern, int Emotion)> Kinds { get; } =
        [.. from n in Enumerable.Range(0, 6) from p in Enumerable.Range(0, 3) from e in Enumerable.Range(0, 4) select (n, p, e)];

    /// <summary>Five videos a day of a channel whose first niche and last slot do well.</summary>
    public static List<ModelRow> History(int days, ulong seed = 1, double level = 8)
    {
        var random = new SeededRandom(seed);
        var chance = new NormalDraws(random);
        var rows = new List<ModelRow>();
        for (var day = 0; day < days; day++)
        {
            var niches = Enumerable.Range(0, 5).Select(_ => random.Below(6)).ToArray();
            for (var slot = 0; slot < 5; slot++)
            {
                var video = new ModelCase(day, niches[slot], random.Below(3), random.Below(4), slot);
                var utility = level + (video.Niche == 0 ? .8 : 0) + (slot == 4 ? .4 : 0) + chance.Next();
                rows.Add(new(video, niches.Count(n => n == video.Niche) - 1, utility, slot));
            }
        }

        return rows;
    }

    public static BatchProblem Problem(int day, int count = 5, int? cap = null) => new()
    {
        Candidates = CandidateGrid.Of(Features, day, Kinds, [0, 1, 2, 3, 4]),
        Count = count,
        Niches = 6,
        Cap = cap ?? BatchProblem.UsualCap(count, 6),
    };

    public static IReadOnlyList<BatchPick> Plan(Belief belief, BatchProblem problem, ulong seed, double alpha = .5) =>
        new BatchDraw(problem, new ThetaDraws(belief, alpha), belief.Features.Mates).Next(new(seed));

    public static ModelCase[] Chosen(IEnumerable<BatchPick> picks) => [.. picks.Select(p => p.Candidate.Case)];
}

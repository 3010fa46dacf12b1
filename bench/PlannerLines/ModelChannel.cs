using System.Globalization;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;

namespace PlannerLines;

/// <summary>A channel that is planned by the model: the words are indices.</summary>
internal sealed class ModelChannel
{
    /// <summary>How many niches there are.</summary>
    public const int Niches = 6;

    /// <summary>How many patterns there are.</summary>
    public const int Patterns = 3;

    /// <summary>How many emotions there are.</summary>
    public const int Emotions = 4;

    /// <summary>How many slots a day has.</summary>
    public const int Slots = 5;

    private const double Alpha = .5;

    private static readonly FeatureMap Features = new(new ModelShape(Niches, Patterns, Emotions, Slots));

    private static readonly IReadOnlyList<(int Niche, int Pattern, int Emotion)> Kinds =
    [
        .. from niche in Enumerable.Range(0, Niches)
           from pattern in Enumerable.Range(0, Patterns)
           from emotion in Enumerable.Range(0, Emotions)
           select (niche, pattern, emotion),
    ];

    private readonly Dictionary<(int Day, int Slot), ModelRow> _rows = [];
    private readonly Utility _utility = new();
    private ulong _seed;

    /// <summary>Forgets everything.</summary>
    public void Start(ulong seed)
    {
        _seed = seed;
        _rows.Clear();
    }

    /// <summary>Takes in figures.</summary>
    public void Learn(IEnumerable<MeasuredLine> lines)
    {
        foreach (var line in lines)
        {
            var video = new ModelCase(line.Day, line.Niche, line.Pattern, line.Emotion, line.Slot);
            _rows[(line.Day, line.Slot)] = new(video, line.Mates, _utility.Log(line.Views, line.Likes, line.Comments), line.Slot);
        }
    }

    /// <summary>Plans a day.</summary>
    public IReadOnlyList<PlannedLine> Plan(int day, int count)
    {
        var belief = BeliefFit.On(day, Features, _rows.Values);
        var problem = new BatchProblem
        {
            Candidates = CandidateGrid.Of(Features, day, Kinds, [.. Enumerable.Range(0, Slots)]),
            Count = count,
            Niches = Niches,
            Cap = BatchProblem.UsualCap(count, Niches),
        };
        var random = SeededRandom.For(_seed, "plan", day.ToString(CultureInfo.InvariantCulture));
        var picks = new BatchDraw(problem, new ThetaDraws(belief, Alpha), Features.Mates).Next(random);
        var givenUp = PickJudge.GivenUp(problem, belief, picks);
        return [.. picks.Zip(givenUp, (pick, loss) => Line(belief, pick, loss, Mates(picks, pick)))];
    }

    private static int Mates(IReadOnlyList<BatchPick> picks, BatchPick pick) => picks.Count(p => p.Candidate.Case.Niche == pick.Candidate.Case.Niche) - 1;

    private static PlannedLine Line(Belief belief, BatchPick pick, double givenUp, int mates)
    {
        var forecast = Forecast.Of(belief, pick.Candidate.Terms, mates);
        var video = pick.Candidate.Case;
        var mode = givenUp <= PickJudge.Tolerance ? "exploit" : "explore";
        return new(video.Niche, video.Pattern, video.Emotion, video.Slot, mode, Math.Exp(forecast.Mean - forecast.Reach), Math.Exp(forecast.Mean + forecast.Reach));
    }
}

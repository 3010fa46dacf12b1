using System.Diagnostics;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Bench;

/// <summary>Times a plan of the model with its 200 re-drawn batches, from the rows to the picks, and what memory it takes.</summary>
internal static class PlannerBench
{
    private const int Day = 20_000;
    private const int PerDay = 5;
    private const int Redraws = 200;
    private const int Repeats = 20;

    private static readonly FeatureMap Features = new(new ModelShape(6, 3, 4, 5));

    public static Task RunAsync(Figures figures, CancellationToken token)
    {
        var few = History(900);
        var many = History(100_000);
        var idle = Held();
        Plan(few, Redraws);
        figures["planner.plan_ms_900"] = Time(few, 0, token);
        figures["planner.plan_ms_900_with_redraws"] = Time(few, Redraws, token);
        figures["planner.plan_ms_100000_stored"] = Time(many, Redraws, token);
        figures["planner.memory_mb"] = (Held() - idle) / 1e6;
        return Task.CompletedTask;
    }

    private static double Time(IReadOnlyList<ModelRow> rows, int redraws, CancellationToken token)
    {
        var times = new List<double>();
        for (var i = 0; i < Repeats; i++)
        {
            token.ThrowIfCancellationRequested();
            var started = Stopwatch.GetTimestamp();
            Plan(rows, redraws);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times.Order().ElementAt(Repeats / 2);
    }

    private static void Plan(IReadOnlyList<ModelRow> rows, int redraws)
    {
        var belief = BeliefFit.On(Day, Features, rows);
        var problem = new BatchProblem
        {
            Candidates = CandidateGrid.Of(Features, Day, Kinds(), [0, 1, 2, 3, 4]),
            Count = PerDay,
            Niches = 6,
            Cap = BatchProblem.UsualCap(PerDay, 6),
        };
        var draw = new BatchDraw(problem, new ThetaDraws(belief, .5), Features.Mates);
        for (var i = 0; i <= redraws; i++)
        {
            if (draw.Next(new((ulong)i)).Count != PerDay) throw new InvalidOperationException("The plan is not full.");
        }
    }

    private static (int, int, int)[] Kinds() =>
        [.. from n in Enumerable.Range(0, 6) from p in Enumerable.Range(0, 3) from e in Enumerable.Range(0, 4) select (n, p, e)];

    private static IReadOnlyList<ModelRow> History(int count)
    {
        var random = new Core.Runtime.SeededRandom(1);
        var chance = new NormalDraws(random);
        return
        [
            .. from i in Enumerable.Range(0, count)
               let day = Day - 1 - count / PerDay + i / PerDay
               let video = new ModelCase(day, random.Below(6), random.Below(3), random.Below(4), i % PerDay)
               select new ModelRow(video, 0, 7 + chance.Next(), i % PerDay),
        ];
    }

    private static double Held()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }
}

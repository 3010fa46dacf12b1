using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;
using PlannerLines;

namespace PlannerWorlds;

/// <summary>Lets a policy run a channel. Noise belongs to a day and a slot, so that all policies meet the same luck.</summary>
internal sealed class Simulation(Scenario scenario, World world, int days, ulong seed)
{
    private const double DayShock = .2;
    private const double Late = .10;
    private const int MostLate = 5;
    private const double LikesPerView = .04;
    private const double CommentsPerView = .004;

    /// <summary>Runs all days.</summary>
    public Life Run(IPolicy policy)
    {
        policy.Start(world, seed);
        var due = new List<(int Day, MeasuredLine Figures)>();
        var (utility, covered, videos, breaches) = (0.0, 0, 0, 0);
        var modes = new List<(int Day, bool Explores)>();
        for (var day = 0; day < days; day++)
        {
            var seen = due.Where(d => d.Day <= day).Select(d => d.Figures).ToList();
            due.RemoveAll(d => d.Day <= day);
            if (seen.Count > 0) policy.Learn(seen);
            var plan = policy.Plan(day, scenario.PerDay);
            var batch = plan.Select(p => new Choice(p.Niche, p.Pattern, p.Emotion, p.Slot)).ToList();
            utility += world.Worth(day, batch);
            breaches += Breaches(batch);
            foreach (var (line, video) in plan.Zip(batch))
            {
                var luck = SeededRandom.For(seed, "luck", $"{day}", $"{video.Slot}");
                var mates = batch.Count(o => o.Niche == video.Niche) - 1;
                var worth = Math.Exp(world.Log(day, video, mates) + Shock(day) + Noise(luck));
                var figures = Figures(day, video, mates, worth, luck.NextDouble() < scenario.Hits ? 100 : 1);
                videos++;
                if (Utility(figures) >= line.Lo80 && Utility(figures) <= line.Hi80) covered++;
                modes.Add((day, line.Mode == "explore"));
                if (Seen(day, luck) is { } morning) due.Add((morning, figures));
            }
        }

        return new(utility, covered, videos, Share(modes, d => d < 10), Share(modes, d => d >= 90), breaches);
    }

    private double Shock(int day) => DayShock * new NormalDraws(SeededRandom.For(seed, "shock", $"{day}")).Next();

    private double Noise(SeededRandom luck)
    {
        var chance = new NormalDraws(luck);
        var normal = chance.Next();
        if (!scenario.HasTails) return world.Noise * normal;
        var square = Enumerable.Range(0, 3).Sum(_ => Math.Pow(chance.Next(), 2));

        // t(3) has variance 3; the same variance as without tails.
        return world.Noise * normal / Math.Sqrt(square / 3) / Math.Sqrt(3);
    }

    private int? Seen(int day, SeededRandom luck)
    {
        var (missing, late, days) = (luck.NextDouble(), luck.NextDouble(), luck.Below(MostLate) + 1);
        if (missing < scenario.Missing) return null;
        return day + scenario.Delay + (late < Late ? days : 0);
    }

    private static MeasuredLine Figures(int day, Choice video, int mates, double worth, double hit)
    {
        var views = Math.Max(0, worth - 1) / (1 + 2 * LikesPerView + 5 * CommentsPerView);
        return new(
            day, video.Niche, video.Pattern, video.Emotion, video.Slot, mates,
            Math.Floor(views * hit), Math.Floor(views * LikesPerView), Math.Floor(views * CommentsPerView));
    }

    private static double Utility(MeasuredLine figures) => 1 + figures.Views + 2 * figures.Likes + 5 * figures.Comments;

    private int Breaches(List<Choice> batch)
    {
        var cap = Math.Max(2, (scenario.PerDay + ModelChannel.Niches - 1) / ModelChannel.Niches);
        return scenario.PerDay - batch.DistinctBy(v => v.Slot).Count()
            + scenario.PerDay - batch.DistinctBy(v => v.Kind).Count()
            + batch.GroupBy(v => v.Niche).Sum(g => Math.Max(0, g.Count() - cap));
    }

    private static double Share(List<(int Day, bool Explores)> modes, Func<int, bool> days)
    {
        var chosen = modes.Where(m => days(m.Day)).ToList();
        return chosen.Count == 0 ? 0 : chosen.Average(m => m.Explores ? 1.0 : 0);
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Metrics;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>Which report an episode keeps.</summary>
public sealed class LifetimeSpecs
{
    private static readonly LifetimeMeasures Known = new(1000, 620, TimeSpan.FromSeconds(41), 71.25, Sample.Now);

    [Fact]
    public void A_newer_one_takes_its_place() => After(Known with { EngagedViews = 700, TakenAt = Sample.Now.AddDays(1) })!.EngagedViews.ShouldBe(700);

    [Fact]
    public void An_older_one_does_not() => After(Known with { EngagedViews = 700, TakenAt = Sample.Now.AddDays(-1) }).ShouldBeNull();

    [Fact]
    public void One_that_lacks_what_is_known_does_not() => After(Known with { AverageViewPercent = null, TakenAt = Sample.Now.AddDays(1) }).ShouldBeNull();

    [Fact]
    public void One_of_nothing_is_no_news() => EpisodeMeasuring.Reported(Sample.Episode(), new(null, null, null, null, Sample.Now)).ShouldBeNull();

    [Fact]
    public void Other_figures_stay()
    {
        var episode = Sample.Episode() with { Measures = new(900, 20, 3, null, null) };

        EpisodeMeasuring.Reported(episode, Known)!.Measures.ShouldBe(new EpisodeMeasures(900, 20, 3, null, null) { Lifetime = Known });
    }

    [Theory]
    [InlineData(1000, 620, .62)]
    [InlineData(1000, 0, 0)]
    [InlineData(1000, 1003, 1)]
    public void The_share_that_stayed_is_of_the_views_of_the_same_report(long views, long engaged, double share) =>
        (Known with { Views = views, EngagedViews = engaged }).EngagedShare.ShouldBe(share);

    private static LifetimeMeasures? After(LifetimeMeasures lifetime) =>
        EpisodeMeasuring.Reported(Sample.Episode() with { Measures = new EpisodeMeasures(900, 20, 3, null, null) { Lifetime = Known } }, lifetime)?.Measures!.Lifetime;
}

using DailyBatch.Core.Metrics;

namespace DailyBatch.Core.Tests.Metrics;

public sealed class CountsDerivationSpecs
{
    private static readonly DateTimeOffset Published = new(2026, 3, 1, 11, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly CountsDerivation Derivation = new([new(2026, 8, 24)]);

    [Fact]
    public void Between_two_snapshots_counts_lie_on_the_line_and_the_gap_is_kept() =>
        Derivation.At([Taken(23, 1000, 40, 4), Taken(25, 1200, 50, 6)], Published, Day).ShouldBe(new(1100, 45, 5, TimeSpan.FromHours(2)));

    [Fact]
    public void The_nearest_ones_count()
    {
        var found = Derivation.At([Taken(22, 1, 0, 0), Taken(23.5, 1000, 0, 0), Taken(24.5, 1100, 0, 0), Taken(26, 9000, 0, 0)], Published, Day)!;

        (found.Views, found.Gap).ShouldBe((1050, TimeSpan.FromHours(1)));
    }

    [Theory]
    [InlineData(20.9, 24.5, true)]
    [InlineData(21.1, 26.9, true)]
    [InlineData(23.5, 27.1, true)]
    [InlineData(21.5, 27.1, false)]
    [InlineData(20, 28, false)]
    public void Further_than_three_hours_says_nothing(double before, double after, bool known) =>
        (Derivation.At([Taken(before, 900, 1, 1), Taken(after, 1100, 1, 1)], Published, Day) is not null).ShouldBe(known);

    [Fact]
    public void One_reading_from_23_to_27_hours_stands_for_24()
    {
        Derivation.At([Taken(26.5, 1300, 1, 1)], Published, Day).ShouldBe(new(1300, 1, 1, TimeSpan.FromHours(2.5)));
        Derivation.At([Taken(23.2, 1300, 1, 1)], Published, Day)!.Views.ShouldBe(1300);
        Derivation.At([Taken(22.5, 1300, 1, 1)], Published, Day).ShouldBeNull();
    }

    [Fact]
    public void A_hidden_count_is_missing_and_leaves_the_others() =>
        Derivation.At([Taken(23, 1000, null, 4), Taken(25, 1200, null, 6)], Published, Day).ShouldBe(new(1100, null, 5, TimeSpan.FromHours(2)));

    [Fact]
    public void Figures_across_a_change_of_counting_are_missing()
    {
        Find(new(2026, 8, 23, 11, 0, 0, TimeSpan.Zero)).ShouldBeNull();
        Find(new(2026, 8, 24, 11, 0, 0, TimeSpan.Zero)).ShouldBeNull();
        Find(new(2026, 8, 22, 23, 0, 0, TimeSpan.Zero)).ShouldNotBeNull();
        Find(new(2026, 8, 25, 11, 0, 0, TimeSpan.Zero)).ShouldNotBeNull();

        static CountsAtAge? Find(DateTimeOffset published) =>
            Derivation.At([Taken(23.5, 1000, 1, 1, published), Taken(24.5, 1100, 1, 1, published)], published, Day);
    }

    private static MetricSnapshot Taken(double hours, long? views, long? likes, long? comments, DateTimeOffset? published = null) =>
        new("episode_019aabcdef00", "abc", (published ?? Published).AddHours(hours), views, likes, comments);
}

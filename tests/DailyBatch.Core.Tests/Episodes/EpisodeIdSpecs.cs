using DailyBatch.Core.Episodes;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Episodes;

public sealed class EpisodeIdSpecs
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Ids_sort_by_time_even_within_a_millisecond()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => EpisodeId.New(TimeProvider.System)).ToList();

        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        ids.Distinct().Count().ShouldBe(1000);
    }

    [Fact]
    public void An_id_has_the_form_of_the_audited_system() => EpisodeId.New(new FixedClock(Noon)).ShouldMatch("^episode_[0-9a-f]{12}$");

    [Theory]
    [InlineData("episode_c24e0697b552")]
    [InlineData("episode_2f5f0c36cabb")]
    public void An_id_of_the_audited_system_is_no_time(string id)
    {
        EpisodeId.IsValid(id).ShouldBeTrue();
        EpisodeId.TimeOf(id).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("episode_")]
    [InlineData("episode_c24e0697b55")]
    [InlineData("episode_C24E0697B552")]
    [InlineData("../../../etc/passwd")]
    public void Anything_else_is_no_id(string text) => EpisodeId.IsValid(text).ShouldBeFalse();
}

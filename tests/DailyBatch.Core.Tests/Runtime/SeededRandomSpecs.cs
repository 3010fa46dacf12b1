using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Runtime;

public sealed class SeededRandomSpecs
{
    // The reference sequence of SplitMix64 for seed 1234567, as published with the algorithm.
    [Fact]
    public void It_gives_the_published_sequence()
    {
        var random = new SeededRandom(1234567);

        new[] { random.NextUInt64(), random.NextUInt64(), random.NextUInt64() }
            .ShouldBe([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL]);
    }

    [Fact]
    public void Words_are_kept_apart_in_a_seed() =>
        SeededRandom.SeedFrom("ab", "c").ShouldNotBe(SeededRandom.SeedFrom("a", "bc"));

    [Fact]
    public void A_whole_number_falls_on_every_value_about_equally_often()
    {
        var random = new SeededRandom(7);
        var counts = new int[6];
        for (var i = 0; i < 60_000; i++) counts[random.Below(6)]++;

        counts.ShouldAllBe(c => c > 9_500 && c < 10_500);
    }

    [Fact]
    public void A_shuffle_keeps_every_item()
    {
        var shuffled = new SeededRandom(3).Shuffle(Enumerable.Range(0, 50));

        shuffled.Order().ShouldBe(Enumerable.Range(0, 50));
        shuffled.ShouldNotBe(Enumerable.Range(0, 50));
    }
}

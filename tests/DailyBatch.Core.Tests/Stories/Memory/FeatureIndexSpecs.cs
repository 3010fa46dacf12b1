using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Tests.Stories.Memory;

public sealed class FeatureIndexSpecs
{
    [Fact]
    public void Scores_are_those_of_comparing_one_by_one()
    {
        var (index, random) = (new FeatureIndex(), new SeededRandom(3));
        var stories = Enumerable.Range(0, 300).Select(_ => Features(random, 60)).ToArray();
        for (var i = 0; i < stories.Length; i++) index.Add(i, stories[i]);
        var (asked, scores) = (Features(random, 60), new float[stories.Length]);
        index.Score(asked, [.. asked.Select(f => (float)(f % 7))], scores);
        scores.ShouldBe(stories.Select(s => (float)s.Intersect(asked).Sum(f => f % 7)));
    }

    private static uint[] Features(SeededRandom random, int count) => [.. Enumerable.Range(0, count).Select(_ => (uint)random.Below(500)).Distinct().Order()];
}

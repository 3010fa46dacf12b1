using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Bench;

/// <summary>Stories that nobody would tell: each line taken from another story. As long, and with as many common words, as real ones.</summary>
internal static class MixedStories
{
    public static IEnumerable<Story> Of(IReadOnlyList<Story> stories, int count)
    {
        var random = new SeededRandom(2025);
        for (var i = 0; i < count; i++)
        {
            var like = random.Pick(stories);
            yield return like with
            {
                Writing = null,
                Beats = [.. like.Beats.Select(b => b with { Lines = [.. b.Lines.Select(_ => random.Pick(random.Pick(random.Pick(stories).Beats).Lines))] })],
            };
        }
    }
}

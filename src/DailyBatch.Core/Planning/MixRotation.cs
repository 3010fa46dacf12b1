using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning;

/// <summary>
/// Whose turn it is among some words on a date: those used least in the last days first, among equals a fixed shuffled circle
/// that moves on every day by as many places as there are videos, so that no word is favoured in the long run.
/// </summary>
internal sealed class MixRotation
{
    private readonly int _videos;

    /// <summary>Makes the order of a date.</summary>
    /// <param name="words">The words.</param>
    /// <param name="circle">Seed of the circle: the same every day.</param>
    /// <param name="date">The date.</param>
    /// <param name="videos">Videos of the batch.</param>
    /// <param name="usedLately">How often a word was used in the last days.</param>
    public MixRotation(IReadOnlyList<string> words, ulong circle, DateOnly date, int videos, Func<string, int> usedLately)
    {
        _videos = videos;
        var shuffled = new SeededRandom(circle).Shuffle(words);

        // A whole number of rounds would begin at the same place every day.
        var step = videos % shuffled.Length == 0 ? 1 : videos;
        var start = (int)((long)date.DayNumber * step % shuffled.Length);
        Order = [.. shuffled[start..].Concat(shuffled[..start]).OrderBy(usedLately)];
    }

    /// <summary>The words, the one whose turn it is first.</summary>
    public IReadOnlyList<string> Order { get; }

    /// <summary>How many videos of the batch get a word when all words get equally many, and the first ones one more where it does not come out even.</summary>
    public int Share(string word) => _videos / Order.Count + (Order.Index().First(o => o.Item == word).Index < _videos % Order.Count ? 1 : 0);
}

using System.Globalization;

namespace DailyBatch.Core.Stories.Models.Writing.Ideas;

/// <summary>
/// What full marks are in an answer. One was asked for; a model that gave all marks out of ten or out of a hundred is understood,
/// one that mixed them is not.
/// </summary>
internal sealed class ScoreScale
{
    private readonly double _full;

    private ScoreScale(double full) => _full = full;

    /// <summary>The scale of all marks of one answer.</summary>
    /// <exception cref="UnreadableAnswerException">They do not belong to one scale.</exception>
    public static ScoreScale Of(IReadOnlyList<string> marks)
    {
        var plain = marks.Select(Plain).OfType<double>().ToArray();
        var most = plain.Append(0).Max();
        var full = most <= 1 ? 1 : most <= 10 ? 10 : 100;
        if (full > 1 && plain.Any(mark => mark is > 0 and < 1))
            throw new UnreadableAnswerException("the scores mix two scales; every one must be a number from 0.00 to 1.00.");
        return new(full);
    }

    /// <summary>One mark as 0 to 1. <c>8/10</c> and <c>80%</c> say their scale themselves.</summary>
    /// <exception cref="UnreadableAnswerException">It is none.</exception>
    public double Read(string name, string mark)
    {
        var value = Plain(mark) / _full ?? Share(mark);
        return value is >= 0 and <= 1 ? value.Value : throw new UnreadableAnswerException($"\"{mark}\" for {name} is not a number from 0.00 to 1.00.");
    }

    private static double? Plain(string mark) =>
        double.TryParse(mark, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static double? Share(string mark) => mark.Split('/') is [var part, var whole] ? Plain(part) / Plain(whole) : mark.EndsWith('%') ? Plain(mark[..^1]) / 100 : null;
}

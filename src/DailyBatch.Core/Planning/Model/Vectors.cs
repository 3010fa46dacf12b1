using System.Numerics;

namespace DailyBatch.Core.Planning.Model;

/// <summary>Arithmetic on rows of numbers. Each number is computed by itself, so that every width of vector registers gives the same bits.</summary>
internal static class Vectors
{
    /// <summary>Adds a multiple of one row to another of the same length.</summary>
    public static void AddScaled(Span<double> target, double factor, ReadOnlySpan<double> source)
    {
        var i = 0;
        var factors = new Vector<double>(factor);
        for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var part = target[i..];
            (new Vector<double>(part) + factors * new Vector<double>(source[i..])).CopyTo(part);
        }

        for (; i < target.Length; i++) target[i] += factor * source[i];
    }
}

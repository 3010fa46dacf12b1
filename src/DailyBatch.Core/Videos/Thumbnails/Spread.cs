namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>Sums whole numbers up to their variance.</summary>
internal struct Spread
{
    private long _count;
    private long _sum;
    private long _squares;

    /// <summary>The variance of all numbers added; 0 for none.</summary>
    public readonly double Variance => _count == 0 ? 0 : (double)_squares / _count - Math.Pow((double)_sum / _count, 2);

    /// <summary>Adds one.</summary>
    public void Add(long value)
    {
        _count++;
        _sum += value;
        _squares += value * value;
    }
}

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Two neighbouring rows of a plane, and where between them a row of a frame lies.</summary>
/// <param name="top">The upper row.</param>
/// <param name="bottom">The lower row, as long as the other.</param>
/// <param name="ahead">A row that will be wanted soon.</param>
/// <param name="weight">The share of the lower row, less than <see cref="AxisTable.Weights"/>.</param>
internal readonly ref struct RowPair(ReadOnlySpan<byte> top, ReadOnlySpan<byte> bottom, ReadOnlySpan<byte> ahead, int weight)
{
    /// <summary>The upper row.</summary>
    public ReadOnlySpan<byte> Top { get; } = top;

    /// <summary>The lower row.</summary>
    public ReadOnlySpan<byte> Bottom { get; } = bottom;

    /// <summary>A row that will be wanted soon, to be fetched from memory in the meantime.</summary>
    public ReadOnlySpan<byte> Ahead { get; } = ahead;

    /// <summary>The share of the lower row, of <see cref="AxisTable.Weights"/>.</summary>
    public int Weight { get; } = weight;
}

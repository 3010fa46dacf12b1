namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>The inner loops of composing, a row at a time. All ways to do them give the same bytes.</summary>
internal interface IRowKernels
{
    /// <summary>Mixes two rows: <c>(a * (64 - weight) + b * weight + 32) / 64</c>. May write up to 31 bytes behind <paramref name="count"/>.</summary>
    /// <param name="a">The first row; readable for 31 bytes behind <paramref name="count"/>.</param>
    /// <param name="b">The second row, likewise.</param>
    /// <param name="weight">The share of the second row, 0 to <see cref="AxisTable.Weights"/>.</param>
    /// <param name="to">The result; may be <paramref name="a"/>.</param>
    /// <param name="count">Bytes.</param>
    void Mix(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int weight, Span<byte> to, int count);

    /// <summary>Samples a row of a layer at the places of a table.</summary>
    /// <param name="row">The layer's row; readable for 31 bytes behind its end.</param>
    /// <param name="columns">The places.</param>
    /// <param name="start">The first pixel, a multiple of <see cref="ColumnTable.Step"/>.</param>
    /// <param name="end">One behind the last pixel, a multiple of <see cref="ColumnTable.Step"/>.</param>
    /// <param name="to">The row of the frame.</param>
    void Sample(ReadOnlySpan<byte> row, ColumnTable columns, int start, int end, Span<byte> to);

    /// <summary>Lays premultiplied pixels over a row: <c>value + row * (255 - alpha) / 255</c>, rounded. All spans have the same length, a multiple of <see cref="ColumnTable.Step"/>.</summary>
    void Over(Span<byte> row, ReadOnlySpan<byte> values, ReadOnlySpan<byte> alphas);
}

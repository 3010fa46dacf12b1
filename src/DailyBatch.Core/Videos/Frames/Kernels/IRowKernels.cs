using DailyBatch.Core.Videos.Frames.Effects;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>The inner loops of composing. All ways to do them give the same bytes.</summary>
internal interface IRowKernels
{
    /// <summary>Pixels of a frame that one read of a layer serves: tables of columns are made for it.</summary>
    int Block { get; }

    /// <summary>Mixes two rows: <c>(a * (64 - weight) + b * weight + 32) / 64</c>. May write up to 31 bytes behind <paramref name="count"/>.</summary>
    /// <param name="a">The first row; readable for 31 bytes behind <paramref name="count"/>.</param>
    /// <param name="b">The second row, likewise.</param>
    /// <param name="weight">The share of the second row, 0 to <see cref="AxisTable.Weights"/>.</param>
    /// <param name="to">The result; may be <paramref name="a"/>.</param>
    /// <param name="count">Bytes.</param>
    void Mix(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int weight, Span<byte> to, int count);

    /// <summary>
    /// Samples a layer between pairs of its rows at the places of a table. Each row's value is 64-fold; rows are mixed as <c>top + ((bottom - top) * weight + 32 >> 6)</c>,
    /// and what comes out is divided by 64 and rounded.
    /// </summary>
    /// <param name="rows">The rows; their plane is readable for twice <see cref="Block"/> bytes from each pixel on.</param>
    /// <param name="columns">The places.</param>
    /// <param name="run">The pixels of each row.</param>
    /// <param name="to">Receives them, from its first row on.</param>
    void Sample(LayerRows rows, ColumnTable columns, BlockRun run, RowBand to);

    /// <summary>Samples premultiplied values and lays them over rows: <c>value + row * (255 - alpha) / 255</c>, rounded.</summary>
    /// <param name="rows">See <see cref="Sample"/>.</param>
    /// <param name="columns">The places.</param>
    /// <param name="run">The pixels of each row.</param>
    /// <param name="alphas">The values' alphas, at the same places as in <paramref name="over"/>.</param>
    /// <param name="over">What they are laid over, from its first row on.</param>
    void SampleOver(LayerRows rows, ColumnTable columns, BlockRun run, RowBand alphas, RowBand over);

    /// <summary>Lays premultiplied values over a row: <c>value + row * (255 - alpha) / 255</c>, rounded.</summary>
    /// <param name="values">The values; as many as in the row.</param>
    /// <param name="alphas">Their alphas, likewise.</param>
    /// <param name="row">The row of the frame; its length is a multiple of <see cref="ColumnTable.Step"/>.</param>
    void Over(ReadOnlySpan<byte> values, ReadOnlySpan<byte> alphas, Span<byte> row);

    /// <summary>Moves values along a curve, see <see cref="ToneCurve.Apply"/>.</summary>
    /// <param name="row">The values; their number is a multiple of <see cref="ColumnTable.Step"/>.</param>
    /// <param name="curve">The curve.</param>
    void Tone(Span<byte> row, ToneCurve curve);
}

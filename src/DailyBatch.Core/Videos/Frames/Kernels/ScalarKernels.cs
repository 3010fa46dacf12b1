using DailyBatch.Core.Videos.Frames.Effects;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>The plain way, for processors without vectors and as the measure for the other.</summary>
internal sealed class ScalarKernels : IRowKernels
{
    /// <inheritdoc/>
    public int Block => ColumnTable.Step;

    /// <inheritdoc/>
    public void Mix(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int weight, Span<byte> to, int count)
    {
        for (var i = 0; i < count; i++)
            to[i] = (byte)((a[i] * (AxisTable.Weights - weight) + b[i] * weight + AxisTable.Weights / 2) / AxisTable.Weights);
    }

    /// <inheritdoc/>
    public void Sample(LayerRows rows, ColumnTable columns, BlockRun run, RowBand to)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var place = rows.At(i);
            var row = to.Row(i);
            for (var x = run.Start; x < run.End; x++)
                row[x] = Sample(rows.Plane, place, columns.Axis, x);
        }
    }

    /// <inheritdoc/>
    public void SampleOver(LayerRows rows, ColumnTable columns, BlockRun run, RowBand alphas, RowBand over)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var place = rows.At(i);
            var row = over.Row(i);
            var alpha = alphas.Row(i);
            for (var x = run.Start; x < run.End; x++)
                row[x] = (byte)(Sample(rows.Plane, place, columns.Axis, x) + Rest(row[x], alpha[x]));
        }
    }

    /// <inheritdoc/>
    public void Over(ReadOnlySpan<byte> values, ReadOnlySpan<byte> alphas, Span<byte> row)
    {
        for (var x = 0; x < row.Length; x++)
            row[x] = (byte)(values[x] + Rest(row[x], alphas[x]));
    }

    /// <inheritdoc/>
    public void Tone(Span<byte> row, ToneCurve curve)
    {
        foreach (ref var value in row) value = curve.Apply(value);
    }

    /// <summary>What an alpha leaves of a value: x / 255, rounded, for x of 0 to 65025 (Blinn 1994). In limited range sums stay below 256.</summary>
    private static int Rest(byte value, byte alpha)
    {
        var rest = value * (255 - alpha) + 128;
        return (rest + (rest >> 8)) >> 8;
    }

    private static byte Sample(Plane plane, RowPlace place, AxisTable columns, int x)
    {
        var (top, bottom) = (Sum(plane.Bytes.AsSpan(place.Top), columns, x), Sum(plane.Bytes.AsSpan(place.Bottom), columns, x));
        var mixed = top + (((bottom - top) * place.Weight + AxisTable.Weights / 2) >> AxisTable.WeightBits);
        return (byte)((mixed + AxisTable.Weights / 2) >> AxisTable.WeightBits);
    }

    private static int Sum(ReadOnlySpan<byte> row, AxisTable columns, int x)
    {
        var (index, weight) = (columns.Index[x], columns.Weight[x]);
        return row[index] * (AxisTable.Weights - weight) + row[index + 1] * weight;
    }
}

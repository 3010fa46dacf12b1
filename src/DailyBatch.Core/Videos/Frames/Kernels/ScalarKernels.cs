namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>The plain way, for processors without vectors and as the measure for the other.</summary>
internal sealed class ScalarKernels : IRowKernels
{
    /// <inheritdoc/>
    public void Mix(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int weight, Span<byte> to, int count)
    {
        for (var i = 0; i < count; i++)
            to[i] = (byte)((a[i] * (AxisTable.Weights - weight) + b[i] * weight + AxisTable.Weights / 2) / AxisTable.Weights);
    }

    /// <inheritdoc/>
    public void Sample(ReadOnlySpan<byte> row, ColumnTable columns, int start, int end, Span<byte> to)
    {
        var index = columns.Axis.Index;
        var weight = columns.Axis.Weight;
        for (var x = start; x < end; x++)
        {
            var (left, right) = (row[index[x]], row[index[x] + 1]);
            to[x] = (byte)((left * (AxisTable.Weights - weight[x]) + right * weight[x] + AxisTable.Weights / 2) / AxisTable.Weights);
        }
    }

    /// <inheritdoc/>
    public void Over(Span<byte> row, ReadOnlySpan<byte> values, ReadOnlySpan<byte> alphas)
    {
        for (var i = 0; i < row.Length; i++)
        {
            // x / 255, rounded, for x of 0 to 65025 (Blinn 1994). In limited range the sum stays below 256.
            var rest = row[i] * (255 - alphas[i]) + 128;
            row[i] = (byte)(values[i] + ((rest + (rest >> 8)) >> 8));
        }
    }
}

using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>A layer that belongs to the frame and lies over it pixel by pixel. Where it is wholly transparent it costs nothing.</summary>
internal sealed class StillLayer(LayerPlanes planes, IRowKernels kernels)
{
    private readonly ulong[] _luma = SeenBlocks(planes.Coverage, planes.Luma.Width, 1);
    private readonly ulong[] _chroma = SeenBlocks(planes.Coverage, planes.Cb.Width, 2);

    /// <summary>The layer.</summary>
    public LayerPlanes Planes => planes;

    /// <summary>Lays it over a row of luma.</summary>
    public void LayLuma(int y, Span<byte> row) => Lay(planes.Luma.Row(y), planes.Alpha!.Row(y), _luma[planes.Coverage.Row(y)], row);

    /// <summary>Lays it over a row of both chromas.</summary>
    public void LayChroma(int y, Span<byte> cb, Span<byte> cr)
    {
        var seen = _chroma[planes.Coverage.Row(2 * y)];
        Lay(planes.Cb.Row(y), planes.ChromaAlpha!.Row(y), seen, cb);
        Lay(planes.Cr.Row(y), planes.ChromaAlpha.Row(y), seen, cr);
    }

    private void Lay(ReadOnlySpan<byte> values, ReadOnlySpan<byte> alphas, ulong seen, Span<byte> row)
    {
        while (seen != 0)
        {
            var run = BlockRun.TakeFrom(ref seen);
            kernels.Over(values[run.Start..run.End], alphas[run.Start..run.End], row[run.Start..run.End]);
        }
    }

    /// <summary>For each row of cells a bit for each block of <see cref="ColumnTable.Step"/> pixels in which something is seen.</summary>
    private static ulong[] SeenBlocks(Coverage coverage, int width, int scale)
    {
        var blocks = (width + ColumnTable.Step - 1) / ColumnTable.Step;
        var seen = new ulong[coverage.Rows];
        for (var row = 0; row < seen.Length; row++)
            for (var i = 0; i < blocks; i++)
                if (coverage.Between(coverage.Column(i * ColumnTable.Step * scale), coverage.Column((i + 1) * ColumnTable.Step * scale - 1), row) != Cover.Open)
                    seen[row] |= 1UL << i;
        return seen;
    }
}

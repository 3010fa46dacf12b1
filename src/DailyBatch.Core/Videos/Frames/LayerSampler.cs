using System.Runtime.CompilerServices;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>
/// Draws the rows of one layer: all planes of the same size, luma or chroma, with their alpha. What runs for every row is compiled well at the first call:
/// the first video would pay for slow code until the compiler gets round to it.
/// </summary>
internal sealed class LayerSampler
{
    private readonly IRowKernels _kernels;
    private readonly bool _isChroma;
    private readonly ColumnTable _columns;
    private readonly AxisTable _rows;
    private readonly CoverMasks _masks;
    private readonly RowBand _alphas;
    private LayerPlanes? _layer;

    /// <summary>A sampler for planes of a frame.</summary>
    public LayerSampler(IRowKernels kernels, FrameSize frame, bool isChroma)
    {
        var scale = isChroma ? 2 : 1;
        (_kernels, _isChroma) = (kernels, isChroma);
        (_columns, _rows) = (new ColumnTable(frame.Width / scale, kernels.Block), new AxisTable(frame.Height / scale));
        _masks = new CoverMasks(_columns.Axis, scale);
        _alphas = new RowBand(frame.Width / scale);
    }

    /// <summary>Turns to a layer as a camera sees it.</summary>
    public void Aim(LayerPlanes layer, LayerWindow window)
    {
        _layer = layer;
        var plane = _isChroma ? layer.Cb : layer.Luma;
        _columns.Fill(_isChroma ? window.ChromaLeft : window.Left, window.Step, plane.Width);
        _rows.Fill(_isChroma ? window.ChromaTop : window.Top, window.Step, plane.Height);
        _masks.Reset(layer.Coverage);
    }

    /// <summary>What the layer does on a row.</summary>
    public BlockCover CoverOf(int y) => _masks.At(_rows.Index[y]);

    /// <summary>Whether it does the same on a row as on the one last asked for.</summary>
    public bool CoversAlike(int y) => _masks.IsSameAt(_rows.Index[y]);

    /// <summary>Draws rows over what is there: over luma, or over both chromas.</summary>
    /// <param name="start">The first row.</param>
    /// <param name="count">Rows; the layer covers them alike.</param>
    /// <param name="cover">Which blocks to draw, and how.</param>
    /// <param name="lumaOrCb">The rows of luma or of blue difference.</param>
    /// <param name="cr">The rows of red difference; null for luma.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Draw(int start, int count, BlockCover cover, RowBand lumaOrCb, RowBand? cr)
    {
        var rows = new LayerRows(_isChroma ? _layer!.Cb : _layer!.Luma, _rows, start, count);
        for (var solid = cover.Solid; solid != 0;)
            DrawSolid(rows, BlockRun.TakeFrom(ref solid), lumaOrCb, cr);
        for (var part = cover.Part; part != 0;)
            DrawPart(rows, BlockRun.TakeFrom(ref part), lumaOrCb, cr);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrawSolid(LayerRows rows, BlockRun run, RowBand lumaOrCb, RowBand? cr)
    {
        _kernels.Sample(rows, _columns, run, lumaOrCb);
        if (cr is not null) _kernels.Sample(rows with { Plane = _layer!.Cr }, _columns, run, cr);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrawPart(LayerRows rows, BlockRun run, RowBand lumaOrCb, RowBand? cr)
    {
        _kernels.Sample(rows with { Plane = (_isChroma ? _layer!.ChromaAlpha : _layer!.Alpha)! }, _columns, run, _alphas);
        _kernels.SampleOver(rows, _columns, run, _alphas, lumaOrCb);
        if (cr is not null) _kernels.SampleOver(rows with { Plane = _layer.Cr }, _columns, run, _alphas, cr);
    }
}

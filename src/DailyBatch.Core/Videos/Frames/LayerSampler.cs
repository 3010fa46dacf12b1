using System.Runtime.CompilerServices;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>
/// Draws the rows of one layer: all planes of the same size, luma or chroma, with their alpha. What runs for every row is compiled well at the first call:
/// the first video would pay for slow code until the compiler gets round to it.
/// </summary>
internal sealed class LayerSampler
{
    // Layers are larger than caches, and each row is new to them: asked for when it is needed, its memory would cost as much as all the computing.
    private const int RowsAhead = 3;

    private readonly IRowKernels _kernels;
    private readonly bool _isChroma;
    private readonly ColumnTable _columns;
    private readonly AxisTable _rows;
    private readonly CoverMasks _masks;
    private readonly byte[] _alphas;
    private LayerPlanes? _layer;

    /// <summary>A sampler for planes of a frame.</summary>
    public LayerSampler(IRowKernels kernels, FrameSize frame, bool isChroma)
    {
        var scale = isChroma ? 2 : 1;
        (_kernels, _isChroma) = (kernels, isChroma);
        (_columns, _rows) = (new ColumnTable(frame.Width / scale), new AxisTable(frame.Height / scale));
        _masks = new CoverMasks(_columns.Axis, scale);
        _alphas = new byte[_columns.Axis.Count];
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
    public BlockCover CoverOf(int y) => _masks.Between(_rows.Index[y], _rows.Index[y] + 1);

    /// <summary>Draws a row over what is there: over luma, or over both chromas.</summary>
    /// <param name="y">The row.</param>
    /// <param name="cover">Which blocks to draw, and how.</param>
    /// <param name="lumaOrCb">The row of luma or of blue difference.</param>
    /// <param name="cr">The row of red difference; empty for luma.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Draw(int y, BlockCover cover, Span<byte> lumaOrCb, Span<byte> cr)
    {
        for (var solid = cover.Solid; solid != 0;)
            DrawSolid(y, BlockRun.TakeFrom(ref solid), lumaOrCb, cr);
        for (var part = cover.Part; part != 0;)
            DrawPart(y, BlockRun.TakeFrom(ref part), lumaOrCb, cr);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrawSolid(int y, BlockRun run, Span<byte> lumaOrCb, Span<byte> cr)
    {
        _kernels.Sample(RowsOf(_isChroma ? _layer!.Cb : _layer!.Luma, y), _columns, run, lumaOrCb);
        if (_isChroma) _kernels.Sample(RowsOf(_layer.Cr, y), _columns, run, cr);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DrawPart(int y, BlockRun run, Span<byte> lumaOrCb, Span<byte> cr)
    {
        _kernels.Sample(RowsOf((_isChroma ? _layer!.ChromaAlpha : _layer!.Alpha)!, y), _columns, run, _alphas);
        _kernels.SampleOver(RowsOf(_isChroma ? _layer.Cb : _layer.Luma, y), _columns, run, _alphas, lumaOrCb);
        if (_isChroma) _kernels.SampleOver(RowsOf(_layer.Cr, y), _columns, run, _alphas, cr);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private RowPair RowsOf(Plane plane, int y)
    {
        var (top, weight) = (_rows.Index[y], _rows.Weight[y]);
        var last = plane.Height - 1;
        return new RowPair(plane.Row(top), plane.Row(Math.Min(top + 1, last)), plane.Row(Math.Min(top + RowsAhead, last)), weight);
    }
}

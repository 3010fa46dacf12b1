using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Draws the rows of one layer: all planes of the same size, luma or chroma, with their alpha.</summary>
internal sealed class LayerSampler
{
    private readonly IRowKernels _kernels;
    private readonly bool _isChroma;
    private readonly ColumnTable _columns;
    private readonly AxisTable _rows;
    private readonly CoverRuns _runs;
    private readonly byte[] _values;
    private readonly byte[] _alphas;
    private byte[] _mixed = [];
    private LayerPlanes? _layer;

    /// <summary>A sampler for planes of a frame.</summary>
    public LayerSampler(IRowKernels kernels, FrameSize frame, bool isChroma)
    {
        var scale = isChroma ? 2 : 1;
        (_kernels, _isChroma) = (kernels, isChroma);
        (_columns, _rows) = (new ColumnTable(frame.Width / scale), new AxisTable(frame.Height / scale));
        _runs = new CoverRuns(_columns.Axis, scale);
        (_values, _alphas) = (new byte[_columns.Axis.Count], new byte[_columns.Axis.Count]);
    }

    /// <summary>Turns to a layer as a camera sees it.</summary>
    public void Aim(LayerPlanes layer, LayerWindow window)
    {
        _layer = layer;
        var plane = _isChroma ? layer.Cb : layer.Luma;
        _columns.Fill(_isChroma ? window.ChromaLeft : window.Left, window.Step, plane.Width);
        _rows.Fill(_isChroma ? window.ChromaTop : window.Top, window.Step, plane.Height);
        _runs.Reset(layer.Coverage);
        if (_mixed.Length < plane.Stride) _mixed = new byte[plane.Stride];
    }

    /// <summary>Draws a row over what is there: over luma, or over both chromas.</summary>
    public void Draw(int y, Span<byte> lumaOrCb, Span<byte> cr)
    {
        var top = _rows.Index[y];
        foreach (ref readonly var run in _runs.Between(top, top + 1))
        {
            if (run.Cover == Cover.Part) Sample((_isChroma ? _layer!.ChromaAlpha : _layer!.Alpha)!, y, run, _alphas);
            Draw(_isChroma ? _layer!.Cb : _layer!.Luma, y, run, lumaOrCb);
            if (_isChroma) Draw(_layer.Cr, y, run, cr);
        }
    }

    private void Draw(Plane plane, int y, CoverRun run, Span<byte> row)
    {
        if (run.Cover == Cover.Full)
        {
            Sample(plane, y, run, row);
            return;
        }

        Sample(plane, y, run, _values);
        var length = run.End - run.Start;
        _kernels.Over(row.Slice(run.Start, length), _values.AsSpan(run.Start, length), _alphas.AsSpan(run.Start, length));
    }

    private void Sample(Plane plane, int y, CoverRun run, Span<byte> to)
    {
        var (top, weight) = (_rows.Index[y], _rows.Weight[y]);
        ReadOnlySpan<byte> row = plane.Row(top);
        if (weight > 0)
        {
            var left = _columns.Axis.Index[run.Start];
            var count = _columns.Axis.Index[run.End - 1] + 2 - left;
            _kernels.Mix(row[left..], plane.Row(top + 1)[left..], weight, _mixed.AsSpan(left), count);
            row = _mixed;
        }

        _kernels.Sample(row, _columns, run.Start, run.End, to);
    }
}

using System.Runtime.InteropServices;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>The runs of a layer on the rows of a frame. Rows that lie in the same cells of the map share them.</summary>
/// <param name="columns">Where the frame's columns lie on the layer.</param>
/// <param name="scale">Pixels of the map for one of the plane: 1 for luma, 2 for chroma.</param>
internal sealed class CoverRuns(AxisTable columns, int scale)
{
    private readonly List<CoverRun> _runs = [];
    private readonly (int First, int Last)[] _cellsOfBlocks = new (int, int)[columns.Count / ColumnTable.Step];
    private Coverage _coverage = Coverage.Opaque();
    private (int Top, int Bottom) _rows = (-1, -1);

    /// <summary>Takes another layer, or the same one seen from elsewhere. The table of columns is filled already.</summary>
    public void Reset(Coverage coverage)
    {
        (_coverage, _rows) = (coverage, (-1, -1));
        for (var i = 0; i < _cellsOfBlocks.Length; i++)
        {
            var (left, right) = (columns.Index[i * ColumnTable.Step], columns.Index[(i + 1) * ColumnTable.Step - 1] + 1);
            _cellsOfBlocks[i] = (coverage.Column(left * scale), coverage.Column((right + 1) * scale - 1));
        }
    }

    /// <summary>The runs that cover something, on rows of the plane that lie between two others, ends included.</summary>
    public ReadOnlySpan<CoverRun> Between(int top, int bottom)
    {
        var rows = (_coverage.Row(top * scale), _coverage.Row((bottom + 1) * scale - 1));
        if (rows != _rows) Find(rows);
        return CollectionsMarshal.AsSpan(_runs);
    }

    private void Find((int Top, int Bottom) rows)
    {
        _rows = rows;
        _runs.Clear();
        for (var i = 0; i < _cellsOfBlocks.Length; i++)
            Append(new CoverRun(i * ColumnTable.Step, (i + 1) * ColumnTable.Step, _coverage.Between(_cellsOfBlocks[i], rows)));
    }

    private void Append(CoverRun run)
    {
        if (run.Cover == Cover.None) return;
        if (_runs.Count > 0 && _runs[^1].End == run.Start && _runs[^1].Cover == run.Cover)
            _runs[^1] = _runs[^1] with { End = run.End };
        else
            _runs.Add(run);
    }
}

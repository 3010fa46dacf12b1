namespace DailyBatch.Core.Videos.Frames;

/// <summary>The runs of a layer on the rows of a frame. Rows that lie in the same cells of the map share them.</summary>
/// <param name="columns">Where the frame's columns lie on the layer.</param>
/// <param name="scale">Pixels of the map for one of the plane: 1 for luma, 2 for chroma.</param>
internal sealed class CoverRuns(AxisTable columns, int scale)
{
    private readonly List<CoverRun> _runs = [];
    private Coverage? _coverage;
    private (int Top, int Bottom) _cells;

    /// <summary>Takes another layer, or the same one seen from elsewhere.</summary>
    public void Reset(Coverage coverage) => (_coverage, _cells) = (coverage, (-1, -1));

    /// <summary>The runs that cover something, on rows of the plane that lie between two others, ends included.</summary>
    public IReadOnlyList<CoverRun> Between(int top, int bottom)
    {
        var (first, last) = (top * scale, bottom * scale + scale - 1);
        var cells = (first / Coverage.CellHeight, last / Coverage.CellHeight);
        if (cells != _cells) Find(first, last);
        _cells = cells;
        return _runs;
    }

    private void Find(int top, int bottom)
    {
        _runs.Clear();
        for (var start = 0; start < columns.Count; start += ColumnTable.Step)
        {
            var end = start + ColumnTable.Step;
            var (left, right) = (columns.Index[start] * scale, (columns.Index[end - 1] + 1) * scale + scale - 1);
            Append(new CoverRun(start, end, _coverage!.Between(left, right, top, bottom)));
        }
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

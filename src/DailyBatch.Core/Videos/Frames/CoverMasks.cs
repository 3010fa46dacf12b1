using System.Runtime.InteropServices;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>What a layer does on the rows of a frame. Rows that lie in the same cells of the map share it.</summary>
/// <param name="columns">Where the frame's columns lie on the layer.</param>
/// <param name="scale">Pixels of the map for one of the plane: 1 for luma, 2 for chroma.</param>
internal sealed class CoverMasks(AxisTable columns, int scale)
{
    private readonly (int First, int Last)[] _cellsOfBlocks = new (int, int)[columns.Count / ColumnTable.Step];
    private readonly List<(ulong Seen, ulong Open)> _ofCells = [];
    private Coverage _coverage = Coverage.Opaque();
    private (int Top, int Bottom) _rows = (-1, -1);
    private BlockCover _cover;

    /// <summary>Takes another layer, or the same one seen from elsewhere. The table of columns is filled already.</summary>
    public void Reset(Coverage coverage)
    {
        (_coverage, _rows) = (coverage, (-1, -1));
        CollectionsMarshal.SetCount(_ofCells, coverage.Rows);
        CollectionsMarshal.AsSpan(_ofCells).Clear();
        for (var i = 0; i < _cellsOfBlocks.Length; i++)
        {
            var (left, right) = (columns.Index[i * ColumnTable.Step], columns.Index[(i + 1) * ColumnTable.Step - 1] + 1);
            _cellsOfBlocks[i] = (coverage.Column(left * scale), coverage.Column((right + 1) * scale - 1));
        }
    }

    /// <summary>The cover on rows of the plane that lie between two others, ends included.</summary>
    public BlockCover Between(int top, int bottom)
    {
        var rows = (_coverage.Row(top * scale), _coverage.Row((bottom + 1) * scale - 1));
        if (rows != _rows) (_rows, _cover) = (rows, Find(rows));
        return _cover;
    }

    private BlockCover Find((int Top, int Bottom) rows)
    {
        ulong seen = 0, open = 0;
        for (var row = rows.Top; row <= rows.Bottom; row++)
        {
            // What is known of a row of cells is not nothing: each of its blocks is seen, or open, or both.
            if (_ofCells[row] == default) _ofCells[row] = Find(row);
            seen |= _ofCells[row].Seen;
            open |= _ofCells[row].Open;
        }

        return new BlockCover(seen & ~open, seen & open);
    }

    private (ulong Seen, ulong Open) Find(int row)
    {
        ulong seen = 0, open = 0;
        for (var i = 0; i < _cellsOfBlocks.Length; i++)
        {
            var cover = _coverage.Between(_cellsOfBlocks[i], (row, row));
            if ((cover & Cover.Seen) != 0) seen |= 1UL << i;
            if ((cover & Cover.Open) != 0) open |= 1UL << i;
        }

        return (seen, open);
    }
}

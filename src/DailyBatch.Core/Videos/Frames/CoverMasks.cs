using System.Runtime.CompilerServices;
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
    private (int First, int End) _known;
    private BlockCover _cover;

    /// <summary>Takes another layer, or the same one seen from elsewhere. The table of columns is filled already.</summary>
    public void Reset(Coverage coverage)
    {
        (_coverage, _known) = (coverage, (0, 0));
        CollectionsMarshal.SetCount(_ofCells, coverage.Rows);
        CollectionsMarshal.AsSpan(_ofCells).Clear();
        for (var i = 0; i < _cellsOfBlocks.Length; i++)
        {
            var (left, right) = (columns.Index[i * ColumnTable.Step], columns.Index[(i + 1) * ColumnTable.Step - 1] + 1);
            _cellsOfBlocks[i] = (coverage.Column(left * scale), coverage.Column((right + 1) * scale - 1));
        }
    }

    /// <summary>The cover between a row of the plane and the next one.</summary>
    public BlockCover At(int row)
    {
        if (!IsSameAt(row))
        {
            var cells = (Top: _coverage.Row(row * scale), Bottom: _coverage.Row((row + 2) * scale - 1));
            _cover = Find(cells);
            _known = (row, Math.Min(RowAfter(cells.Top), RowAfter(cells.Bottom) - 1));
        }

        return _cover;
    }

    /// <summary>Whether the cover at a row is the one that was last asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSameAt(int row) => row >= _known.First && row < _known.End;

    /// <summary>The plane's first row that no longer lies in a row of cells. What lies below the map belongs to its last one.</summary>
    private int RowAfter(int cell) => cell == _coverage.Rows - 1 ? int.MaxValue : (cell + 1) * Coverage.CellHeight / scale;

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (ulong Seen, ulong Open) Find(int row)
    {
        ulong seen = 0, open = 0;
        for (var i = 0; i < _cellsOfBlocks.Length; i++)
        {
            var cover = _coverage.Between(_cellsOfBlocks[i].First, _cellsOfBlocks[i].Last, row);
            if ((cover & Cover.Seen) != 0) seen |= 1UL << i;
            if ((cover & Cover.Open) != 0) open |= 1UL << i;
        }

        return (seen, open);
    }
}

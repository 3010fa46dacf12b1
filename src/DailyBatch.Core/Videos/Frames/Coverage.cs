using System.Runtime.CompilerServices;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>
/// A coarse map of a layer's alpha, so that the empty parts of a foreground (mostly two thirds of it) cost nothing and its solid parts cost no more than a background.
/// </summary>
internal sealed class Coverage
{
    /// <summary>Pixels a cell is wide.</summary>
    public const int CellWidth = 16;

    /// <summary>Pixels a cell is high.</summary>
    public const int CellHeight = 16;

    private readonly Cover[] _cells;

    private Coverage(int columns, int rows) => (Columns, Rows, _cells) = (columns, rows, new Cover[columns * rows]);

    /// <summary>Cells a row.</summary>
    public int Columns { get; }

    /// <summary>Rows of cells.</summary>
    public int Rows { get; }

    /// <summary>The map of an alpha plane.</summary>
    public static Coverage Of(Plane alpha)
    {
        var coverage = new Coverage((alpha.Width + CellWidth - 1) / CellWidth, (alpha.Height + CellHeight - 1) / CellHeight);
        for (var row = 0; row < coverage.Rows; row++)
            for (var column = 0; column < coverage.Columns; column++)
                coverage._cells[row * coverage.Columns + column] = CoverOf(alpha, column * CellWidth, row * CellHeight);
        return coverage;
    }

    /// <summary>The map of a layer without alpha.</summary>
    public static Coverage Opaque()
    {
        var coverage = new Coverage(1, 1);
        coverage._cells[0] = Cover.Seen;
        return coverage;
    }

    /// <summary>The column of cells in which a pixel lies; one outside belongs to the edge.</summary>
    public int Column(int x) => Math.Clamp(x / CellWidth, 0, Columns - 1);

    /// <summary>The row of cells in which a pixel lies; one outside belongs to the edge.</summary>
    public int Row(int y) => Math.Clamp(y / CellHeight, 0, Rows - 1);

    /// <summary>The cover of some cells of a row, ends included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Cover Between(int first, int last, int row)
    {
        var cover = Cover.None;
        foreach (var cell in _cells.AsSpan(row * Columns + first, last - first + 1))
            cover |= cell;
        return cover;
    }

    private static Cover CoverOf(Plane alpha, int left, int top)
    {
        var width = Math.Min(CellWidth, alpha.Width - left);
        var first = alpha.Row(top)[left];
        if (first is not (0 or 255)) return Cover.Part;
        for (var y = top; y < Math.Min(top + CellHeight, alpha.Height); y++)
            if (alpha.Row(y).Slice(left, width).IndexOfAnyExcept(first) >= 0) return Cover.Part;
        return first == 0 ? Cover.Open : Cover.Seen;
    }
}

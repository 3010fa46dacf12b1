using System.Text;

namespace DailyBatch.Core.Metrics.Import;

/// <summary>A table of texts with a head, as spreadsheets and YouTube Studio write it (RFC 4180).</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns;

    private CsvTable(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        _columns = rows[0].Select((name, i) => (Name: name.Trim(), Index: i)).DistinctBy(c => c.Name.ToUpperInvariant())
            .ToDictionary(c => c.Name, c => c.Index, StringComparer.OrdinalIgnoreCase);
        Rows = [.. rows.Skip(1).Where(row => row.Any(cell => cell.Length > 0))];
    }

    /// <summary>The rows below the head.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Reads a table; null when there is not even a head.</summary>
    public static CsvTable? Read(string text)
    {
        var rows = Parse(text.TrimStart('\uFEFF'));
        return rows.Count == 0 ? null : new(rows);
    }

    /// <summary>The cell of a row under the first of some heads that the table has; null when it has none or the cell is empty.</summary>
    public string? Cell(IReadOnlyList<string> row, params ReadOnlySpan<string> heads)
    {
        foreach (var head in heads)
        {
            if (_columns.TryGetValue(head, out var index)) return index < row.Count && row[index].Trim() is { Length: > 0 } text ? text : null;
        }

        return null;
    }

    private static List<IReadOnlyList<string>> Parse(string text)
    {
        var (rows, row, cell, isQuoted) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') isQuoted = !isQuoted;
            else if (!isQuoted && c == ',') EndCell();
            else if (!isQuoted && c == '\n') EndRow();
            else if (isQuoted || c != '\r') cell.Append(c);
        }

        if (cell.Length > 0 || row.Count > 0) EndRow();
        return rows;

        void EndCell()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add(row);
            row = [];
        }
    }
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace DailyBatch.Cli.Output;

/// <summary>Tables of one look: narrow gaps, and of all columns only one is broken into lines when the screen is narrow.</summary>
internal static class PlainTable
{
    /// <summary>A table of texts.</summary>
    public static IRenderable Of(string[] columns, string wrapped, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var name in columns)
            table.AddColumn(new TableColumn(new Text(name)) { NoWrap = name != wrapped, Padding = new Padding(0, 0, 1, 0) });
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        return table;
    }
}

namespace DailyBatch.Core.Planning.Model;

/// <summary>The coefficients of one kind, side by side: one for each word, or for each pair of words.</summary>
/// <param name="Kind">What they stand for.</param>
/// <param name="Offset">Index of the first.</param>
/// <param name="Rows">Words of the first category.</param>
/// <param name="Columns">Words of the second category; 1 where there is none.</param>
/// <param name="PriorSd">Standard deviation of each before anything is known, in log utility.</param>
internal sealed record FeatureBlock(FeatureKind Kind, int Offset, int Rows, int Columns, double PriorSd)
{
    /// <summary>How many there are.</summary>
    public int Count => Rows * Columns;

    /// <summary>Index of the coefficient of a word or a pair.</summary>
    public int At(int row, int column = 0) => Offset + row * Columns + column;

    /// <summary>The words that a coefficient belongs to.</summary>
    public (int Row, int Column) WordsOf(int index) => ((index - Offset) / Columns, (index - Offset) % Columns);
}

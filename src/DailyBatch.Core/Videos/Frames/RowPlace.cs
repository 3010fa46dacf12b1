namespace DailyBatch.Core.Videos.Frames;

/// <summary>Between which two rows of a plane a row of a frame lies. Rows are told by the place of their first byte.</summary>
/// <param name="Top">The upper row.</param>
/// <param name="Bottom">The lower row.</param>
/// <param name="Ahead">A row that will be wanted soon, to be fetched from memory in the meantime.</param>
/// <param name="Weight">The share of the lower row, less than <see cref="AxisTable.Weights"/>.</param>
internal readonly record struct RowPlace(int Top, int Bottom, int Ahead, int Weight);

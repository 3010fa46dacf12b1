namespace DailyBatch.Core.Videos.Frames;

/// <summary>A stretch of a frame's row on which a layer behaves alike.</summary>
/// <param name="Start">First pixel, a multiple of <see cref="ColumnTable.Step"/>.</param>
/// <param name="End">One behind the last pixel, a multiple of <see cref="ColumnTable.Step"/>.</param>
/// <param name="Cover">What the layer does there.</param>
internal readonly record struct CoverRun(int Start, int End, Cover Cover);

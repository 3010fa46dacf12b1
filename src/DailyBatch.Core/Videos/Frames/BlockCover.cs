namespace DailyBatch.Core.Videos.Frames;

/// <summary>What a layer does on one row of a frame: a bit for each block of <see cref="ColumnTable.Step"/> pixels, the lowest for the leftmost.</summary>
/// <param name="Solid">Where it hides all that lies behind.</param>
/// <param name="Part">Where it covers some of it.</param>
internal readonly record struct BlockCover(ulong Solid, ulong Part);

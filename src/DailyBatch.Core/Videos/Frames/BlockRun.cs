using System.Numerics;
using System.Runtime.CompilerServices;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Neighbouring blocks of a row.</summary>
/// <param name="Start">First pixel, a multiple of <see cref="ColumnTable.Step"/>.</param>
/// <param name="End">One behind the last pixel, a multiple of <see cref="ColumnTable.Step"/>.</param>
internal readonly record struct BlockRun(int Start, int End)
{
    private const int Bits = 64;

    /// <summary>Takes the leftmost run out of a mask that is not empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BlockRun TakeFrom(ref ulong mask)
    {
        var first = BitOperations.TrailingZeroCount(mask);
        var end = first + BitOperations.TrailingZeroCount(~(mask >> first));
        mask = end < Bits ? mask & (ulong.MaxValue << end) : 0;
        return new BlockRun(first * ColumnTable.Step, Math.Min(end, Bits) * ColumnTable.Step);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>Where the samplers of a run read. Bounds are checked here, once for all of it.</summary>
internal ref struct RunReads
{
    /// <summary>The upper row of those that it was turned to.</summary>
    public ref byte Top;

    /// <summary>The lower row.</summary>
    public ref byte Bottom;

    /// <summary>The row that will be wanted soon.</summary>
    public ref byte Ahead;

    /// <summary>The pixel of a row at which each block of the run is read.</summary>
    public readonly ref int Firsts;

    /// <summary>Two places among the bytes of its block for each pixel of the run.</summary>
    public readonly ref byte Places;

    /// <summary>Their weights.</summary>
    public readonly ref sbyte Weights;

    private readonly ref byte _plane;

    /// <summary>The reads of a run.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">A table that was made for the same <paramref name="block"/>.</param>
    /// <param name="run">The pixels.</param>
    /// <param name="block">Pixels that a read of twice as many bytes serves.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rows are too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RunReads(LayerRows rows, ColumnTable columns, BlockRun run, int block)
    {
        var firsts = columns.First[(run.Start / block)..(run.End / block)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firsts[^1] + 2 * block, rows.Reach);
        _plane = ref MemoryMarshal.GetArrayDataReference(rows.Plane.Bytes);
        Firsts = ref MemoryMarshal.GetReference(firsts);
        Places = ref MemoryMarshal.GetReference(columns.Pairs[(2 * run.Start)..(2 * run.End)]);
        Weights = ref MemoryMarshal.GetReference(columns.Weights[(2 * run.Start)..(2 * run.End)]);
    }

    /// <summary>Turns to a row of the frame, one of those that it was made for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TurnTo(RowPlace place)
    {
        Top = ref Unsafe.Add(ref _plane, place.Top);
        Bottom = ref Unsafe.Add(ref _plane, place.Bottom);
        Ahead = ref Unsafe.Add(ref _plane, place.Ahead);
    }

    /// <summary>A row's weight, a share of 64, as one of 32768.</summary>
    public static short RowWeight(RowPlace place) => (short)(place.Weight << 9);
}

using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>Samples a run of pixels between two rows of a layer, 32 at a time, one row of the frame after the other.</summary>
/// <typeparam name="TSelf">The sampler.</typeparam>
internal interface IRunSampler<TSelf>
    where TSelf : IRunSampler<TSelf>, allows ref struct
{
    /// <summary>Pixels of a frame that one read of twice as many bytes serves.</summary>
    static abstract int Block { get; }

    /// <summary>A sampler for a run.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rows are too short for the run.</exception>
    static abstract TSelf Along(LayerRows rows, ColumnTable columns, BlockRun run);

    /// <summary>Turns to a row, one of those that it was made for.</summary>
    void TurnTo(RowPlace place);

    /// <summary>The 32 pixels that begin at one of the run, counted from its start.</summary>
    Vector256<byte> Next(int pixel);
}

using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>The best kernels for this processor.</summary>
internal static class RowKernels
{
    /// <summary>Vectors where there are any.</summary>
    public static IRowKernels Best { get; } = Vector128.IsHardwareAccelerated ? new VectorKernels() : new ScalarKernels();
}

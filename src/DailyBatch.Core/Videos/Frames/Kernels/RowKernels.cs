using System.Runtime.Intrinsics;

namespace DailyBatch.Core.Videos.Frames.Kernels;

/// <summary>The kernels of this processor.</summary>
internal static class RowKernels
{
    /// <summary>All that it can run, the fastest first.</summary>
    public static IReadOnlyList<IRowKernels> All { get; } = [.. Find()];

    /// <summary>The fastest.</summary>
    public static IRowKernels Best => All[0];

    private static IEnumerable<IRowKernels> Find()
    {
        if (WideSampler.IsSupported) yield return new VectorKernels<WideSampler>();
        if (Vector128.IsHardwareAccelerated) yield return new VectorKernels<VectorSampler>();
        yield return new ScalarKernels();
    }
}

using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>Names what went wrong with files and folders.</summary>
internal static class StorageFaults
{
    // ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows as HRESULTs; .NET gives errno 28 (ENOSPC) as it is.
    private static readonly int[] DiskFullResults = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28];

    /// <summary>The fault for an exception of the file system.</summary>
    public static Fault From(Exception e, string path) => e switch
    {
        IOException io when DiskFullResults.Contains(io.HResult) => DiskFull(path, e),
        _ => new Fault(
            "FolderNotWritable",
            FaultKind.StorageFailed,
            $"'{path}' cannot be written: {e.Message.TrimEnd('.')}.",
            "Check that the folder exists, is not read-only and belongs to you.",
            path,
            e),
    };

    /// <summary>The disk that holds a path is full.</summary>
    public static Fault DiskFull(string path, Exception? e = null) => new(
        "DiskFull",
        FaultKind.StorageFailed,
        $"The disk that holds '{path}' is full.",
        "Make room (a short needs about 100 MB while it is made; the cache folder may be deleted) and run it again.",
        path,
        e);

    /// <summary>Whether an exception comes from the file system.</summary>
    public static bool IsStorage(Exception e) => e is IOException or UnauthorizedAccessException;
}

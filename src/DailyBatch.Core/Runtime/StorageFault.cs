namespace DailyBatch.Core.Runtime;

/// <summary>Turns what the file system throws into faults that name the path and what to do.</summary>
public static class StorageFault
{
    // ENOSPC and EDQUOT on Unix; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL as HRESULT on Windows.
    private static readonly int[] FullDiskCodes = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>Whether an exception comes from the file system and <see cref="From"/> can name it.</summary>
    public static bool Covers(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>Whether an exception says that the disk is full.</summary>
    public static bool IsDiskFull(Exception e) => e is IOException && FullDiskCodes.Contains(e.HResult);

    /// <summary>The fault for an exception at a path.</summary>
    public static Fault From(Exception e, string path) => IsDiskFull(e) ? DiskFull(path, e) : e switch
    {
        UnauthorizedAccessException => new(
            "StorageNotWritable", FaultKind.StorageFailed, $"'{path}' may not be read or written by this user.",
            "Give the user the right to write there, or choose another workspace.", path, e),
        _ => new(
            "StorageFailed", FaultKind.StorageFailed, $"'{path}' could not be read or written: {e.Message.TrimEnd('.')}.",
            "Look whether the drive is there and writable, then run it again.", path, e),
    };

    /// <summary>The fault for a full disk.</summary>
    public static Fault DiskFull(string path, Exception? e = null) => new(
        "DiskFull", FaultKind.StorageFailed, $"The disk is full: '{path}' could not be written.",
        "Make room (the cache folder may be deleted) and run it again; finished work is kept.", path, e);
}

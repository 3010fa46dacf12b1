using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Rasters;

/// <summary>What can go wrong between a drawing and its picture.</summary>
internal static class RasterFaults
{
    private const string Again = "Run it again; if it fails again, reinstall librsvg2-bin or name another rsvg-convert in the setting Tools:RsvgConvert.";

    public static Fault Missing(string program, FaultException cause) => new(
        "ToolMissing",
        FaultKind.ToolMissing,
        $"The program '{program}', which draws the pictures, could not be started: it is not installed or not on the PATH.",
        "Install it (package librsvg2-bin on Debian and Ubuntu), or give its path in the setting Tools:RsvgConvert.",
        program,
        cause);

    public static Fault Failed(string program, FaultException cause) => new(
        "PictureFailed",
        FaultKind.ToolFailed,
        $"A picture could not be drawn: {cause.Fault.Message}",
        Again,
        program,
        cause);

    public static Fault NotStored(string folder, Exception cause) => new(
        "PictureNotStored",
        FaultKind.StorageFailed,
        $"A picture could not be kept in '{folder}': {cause.Message}",
        "Free some space, or make the folder writable.",
        folder,
        cause);

    public static Fault Broken(string program) => new(
        "PictureFailed",
        FaultKind.ToolFailed,
        $"The program '{program}' ended without an error, but the picture is missing, cut off or of the wrong size.",
        $"Look whether the disk is full. {Again}",
        program);
}

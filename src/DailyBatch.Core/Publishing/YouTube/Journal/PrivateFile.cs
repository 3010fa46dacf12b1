using System.Text;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Journal;

/// <summary>Files that only their owner may read, written whole and flushed to the disk. On Windows the folder's rights hold.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    /// <summary>Writes a text as UTF-8. Not async: Google's library calls its handlers in the moment before the next byte goes, and waits for nothing.</summary>
    /// <exception cref="IOException">It cannot be written; the old content is untouched.</exception>
    public static void Write(string path, string text)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        var temporary = AtomicFile.TemporaryPathFor(path);
        try
        {
            using (var stream = new FileStream(temporary, Own()))
                stream.Write(Encoding.UTF8.GetBytes(text));
            AtomicFile.Commit(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static FileStreamOptions Own()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnFile;
        return options;
    }

    /// <summary>Makes a folder that only its owner may open; one that is there stays as it is.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, OwnFolder);
    }
}

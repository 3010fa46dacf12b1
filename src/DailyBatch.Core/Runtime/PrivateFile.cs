using System.Text;

namespace DailyBatch.Core.Runtime;

/// <summary>Files that only their owner may read, from their first byte on. On Windows the rights of the folder hold.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnersFile | UnixFileMode.UserExecute;

    /// <summary>Writes bytes beside the place, flushed, and renames them. Makes the folder when it is missing.</summary>
    /// <exception cref="IOException">The file cannot be written; the old content is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var temporary = AtomicFile.TemporaryPathFor(path);
        try
        {
            await using (var stream = new FileStream(temporary, Options()))
                await stream.WriteAsync(bytes, token).ConfigureAwait(false);
            AtomicFile.Commit(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The same for a text, in the caller's own time: for a moment in which nothing else may happen before the file is there.</summary>
    /// <exception cref="IOException">The file cannot be written; the old content is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public static void Write(string path, string text)
    {
        MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var temporary = AtomicFile.TemporaryPathFor(path);
        try
        {
            using (var stream = new FileStream(temporary, Options()))
                stream.Write(Encoding.UTF8.GetBytes(text));
            AtomicFile.Commit(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Makes a folder that only its owner may open; one that is there stays as it is.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, OwnersFolder);
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnersFile;
        return options;
    }
}

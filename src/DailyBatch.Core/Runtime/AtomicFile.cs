using System.Text;

namespace DailyBatch.Core.Runtime;

/// <summary>
/// Writes files so that a reader, or a run after a power cut, sees the old content or the new one and never a part:
/// a temporary file in the same folder, flushed to the disk, then renamed over the target.
/// </summary>
public static class AtomicFile
{
    /// <summary>The ending of unfinished files; one that lies about was left by a killed run and may be deleted.</summary>
    public const string TemporarySuffix = ".tmp~";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8 without a byte order mark. Makes the folder when it is missing.</summary>
    /// <exception cref="IOException">The file cannot be written, for instance because the disk is full; the old content is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public static Task WriteTextAsync(string path, string text, CancellationToken token) =>
        WriteAsync(path, (stream, t) => stream.WriteAsync(Utf8.GetBytes(text), t).AsTask(), token);

    /// <summary>Writes what <paramref name="write"/> puts into the stream. Makes the folder when it is missing.</summary>
    /// <exception cref="IOException">The file cannot be written; the old content is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken token)
    {
        var temporary = TemporaryPathFor(path);
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.Asynchronous))
            {
                await write(stream, token).ConfigureAwait(false);
                await stream.FlushAsync(token).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>A path beside <paramref name="path"/> for a tool that writes the file itself; give it to <see cref="Commit"/> when it is whole. Makes the folder.</summary>
    /// <remarks>The extension is kept at the end, because tools such as ffmpeg choose the format by it.</remarks>
    public static string TemporaryPathFor(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return $"{path}.{Guid.NewGuid():N}{TemporarySuffix}{Path.GetExtension(path)}";
    }

    /// <summary>Removes what killed runs left unfinished in a folder. Only for one who knows that nobody writes there now.</summary>
    public static void RemoveLeftovers(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, "*" + TemporarySuffix + "*"))
            File.Delete(file);
    }

    /// <summary>Puts a finished temporary file in the place of its target.</summary>
    /// <exception cref="IOException">The rename failed; the old content is untouched.</exception>
    public static void Commit(string temporary, string path)
    {
        using (var stream = new FileStream(temporary, FileMode.Open, FileAccess.ReadWrite))
            stream.Flush(flushToDisk: true);
        File.Move(temporary, path, overwrite: true);
    }
}

using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>A file that a tool writes: it appears when it is whole, and nothing stays behind when it is not.</summary>
internal static class OutputFile
{
    /// <summary>Has the file made under another name and then puts it in its place.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static async Task MakeAsync(string path, Func<string, Task> make)
    {
        var temporary = AtomicFile.TemporaryPathFor(path);
        try
        {
            await make(temporary).ConfigureAwait(false);
            AtomicFile.Commit(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}

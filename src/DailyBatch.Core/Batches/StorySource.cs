using System.Text;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>A raw story that somebody wants told: a post, a court report.</summary>
public static class StorySource
{
    /// <summary>The most that is read, in bytes of UTF-8: some eight thousand words, far more than a minute can tell.</summary>
    public const int MostBytes = 48 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a text file.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="token">Stops it.</param>
    /// <exception cref="FaultException"><c>StoryFileNotFound</c>, <c>StoryFileUnreadable</c>, <c>StorySourceTooLong</c> or <c>StorySourceEmpty</c>.</exception>
    public static async Task<string> ReadAsync(string path, CancellationToken token)
    {
        try
        {
            if (!File.Exists(path)) throw new FaultException(NotFound(path));
            if (new FileInfo(path).Length > MostBytes) throw new FaultException(TooLong(path));
            var bytes = await File.ReadAllBytesAsync(path, token).ConfigureAwait(false);
            return Checked(Strict.GetString(bytes), path);
        }
        catch (Exception e) when (e is DecoderFallbackException || StorageFault.Covers(e))
        {
            throw new FaultException(Unreadable(path, e));
        }
    }

    /// <summary>The text as it will be stored: trimmed, with line feeds only, and checked for its length.</summary>
    /// <param name="text">The raw story.</param>
    /// <param name="name">What it is called in an error: a path, or the parameter's name.</param>
    /// <exception cref="FaultException"><c>StorySourceTooLong</c> or <c>StorySourceEmpty</c>.</exception>
    public static string Checked(string text, string name)
    {
        var plain = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Trim();
        if (!plain.Any(char.IsLetter) || plain.Contains('\0', StringComparison.Ordinal)) throw new FaultException(Empty(name));
        return Encoding.UTF8.GetByteCount(plain) <= MostBytes ? plain : throw new FaultException(TooLong(name));
    }

    private static Fault NotFound(string path) => new(
        "StoryFileNotFound", FaultKind.NotFound, $"There is no story file '{path}'.", "Give the path of a text file.", path);

    private static Fault Unreadable(string path, Exception e) => new(
        "StoryFileUnreadable", FaultKind.StorageFailed, $"The story file '{path}' cannot be read as UTF-8 text ({e.Message.TrimEnd('.')}).",
        "Save it as plain text in UTF-8 and look at its rights.", path, e);

    private static Fault Empty(string name) => new(
        "StorySourceEmpty", FaultKind.InvalidInput, $"The story in '{name}' holds no text.", "Give the story as plain text.", name);

    private static Fault TooLong(string name) => new(
        "StorySourceTooLong", FaultKind.InvalidInput, $"The story in '{name}' is longer than {MostBytes / 1024} KiB.",
        "Give the part that is to be told; a video of a minute holds 150 words.", name);
}

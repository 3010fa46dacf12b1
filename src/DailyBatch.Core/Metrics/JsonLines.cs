using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics;

/// <summary>
/// Files of one JSON object a line that are only ever added to. A line that a kill has torn is passed over, and the next one begins on a line of
/// its own.
/// </summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Adds lines to a file in one write.</summary>
    /// <exception cref="FaultException">The file cannot be written.</exception>
    public static async Task AddAsync<T>(string path, IEnumerable<T> items, CancellationToken token)
    {
        var lines = string.Concat(items.Select(item => JsonSerializer.Serialize(item, Options) + "\n"));
        try
        {
            await AppendAsync(path, lines, token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    /// <summary>The lines of a file that are whole; none when there is no such file.</summary>
    /// <exception cref="FaultException">The file cannot be read.</exception>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(string path, CancellationToken token)
        where T : class
    {
        try
        {
            return [.. (await File.ReadAllLinesAsync(path, token).ConfigureAwait(false)).Select(Parse<T>).OfType<T>()];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    private static async Task AppendAsync(string path, string lines, CancellationToken token)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var isTorn = stream.Length > 0 && LastByte(stream) != '\n';
        stream.Seek(0, SeekOrigin.End);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(isTorn ? "\n" + lines : lines), token).ConfigureAwait(false);
        await stream.FlushAsync(token).ConfigureAwait(false);
        stream.Flush(flushToDisk: true);
    }

    private static int LastByte(FileStream stream)
    {
        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte();
    }

    private static T? Parse<T>(string line)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Metrics;

/// <summary>
/// All snapshots, one file for each UTC day, one line each, only ever added to. A line that a kill has torn is passed over, and the next
/// one begins on a line of its own.
/// </summary>
internal sealed class SnapshotStore(string folder)
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Adds snapshots; those of one day are added in one write.</summary>
    /// <exception cref="FaultException">The file cannot be written.</exception>
    public async Task AddAsync(IEnumerable<MetricSnapshot> snapshots, CancellationToken token)
    {
        foreach (var day in snapshots.GroupBy(s => DayOf(s.TakenAt)))
        {
            var path = PathOf(day.Key);
            var lines = string.Concat(day.Select(s => JsonSerializer.Serialize(s, Options) + "\n"));
            try
            {
                await AppendAsync(path, lines, token).ConfigureAwait(false);
            }
            catch (Exception e) when (StorageFault.Covers(e))
            {
                throw new FaultException(StorageFault.From(e, path));
            }
        }
    }

    /// <summary>All snapshots of the days from one instant to another, oldest first.</summary>
    /// <exception cref="FaultException">A file cannot be read.</exception>
    public async Task<IReadOnlyList<MetricSnapshot>> ReadAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        var found = new List<MetricSnapshot>();
        for (var day = DayOf(from); day <= DayOf(to); day = day.AddDays(1))
            found.AddRange(await ReadAsync(PathOf(day), token).ConfigureAwait(false));
        return [.. found.OrderBy(s => s.TakenAt)];
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

    private static async Task<IEnumerable<MetricSnapshot>> ReadAsync(string path, CancellationToken token)
    {
        try
        {
            return [.. (await File.ReadAllLinesAsync(path, token).ConfigureAwait(false)).Select(Parse).OfType<MetricSnapshot>()];
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

    private static MetricSnapshot? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<MetricSnapshot>(line, Options) is { EpisodeId: not null } snapshot ? snapshot : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    private string PathOf(DateOnly day) => Path.Combine(folder, day.ToString(DayFormat, CultureInfo.InvariantCulture) + ".jsonl");
}

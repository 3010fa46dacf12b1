using System.Text.Json;
using System.Text.Json.Serialization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Planning.History;

/// <summary>
/// The facts of the newest episodes in one file, so that a plan does not read thousands. Lies in the cache: when it is missing, damaged
/// or made by another version, the episodes are read again.
/// </summary>
internal sealed class HistoryFile(string path)
{
    private const string Format = "planner history 2";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>The kept facts by episode; none when the file is not there or not to be trusted.</summary>
    public async Task<IReadOnlyDictionary<string, KeptEpisode>> ReadAsync(CancellationToken token)
    {
        try
        {
            var content = await File.ReadAllBytesAsync(path, token).ConfigureAwait(false);
            var kept = JsonSerializer.Deserialize<Content>(content, Options);
            return kept?.Format == Format ? kept.Episodes.ToDictionary(e => e.Stamp.Id) : new Dictionary<string, KeptEpisode>();
        }
        catch (Exception e) when (StorageFault.Covers(e) || e is JsonException or ArgumentException or NotSupportedException)
        {
            return new Dictionary<string, KeptEpisode>();
        }
    }

    /// <summary>Keeps these facts and no others.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public Task WriteAsync(IReadOnlyList<KeptEpisode> episodes, CancellationToken token) =>
        AtomicFile.WriteAsync(path, (stream, t) => JsonSerializer.SerializeAsync(stream, new Content(Format, episodes), Options, t), token);

    private sealed record Content(string Format, IReadOnlyList<KeptEpisode> Episodes);
}

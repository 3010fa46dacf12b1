using System.Globalization;
using System.Text.Json;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches.Storage;

/// <summary>One JSON file a date.</summary>
internal sealed class BatchStore(string folder)
{
    /// <summary>The batch of a date; null when there is none.</summary>
    /// <exception cref="FaultException">The file is there and cannot be read: planning anew would make every video of that day twice.</exception>
    public async Task<BatchRecord?> FindAsync(DateOnly date, CancellationToken token)
    {
        var path = PathOf(date);
        try
        {
            var text = await File.ReadAllTextAsync(path, token).ConfigureAwait(false);
            return JsonSerializer.Deserialize<BatchRecord>(text, EpisodeJson.Options) ?? throw new JsonException("It is empty.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw new FaultException(Damaged(path, e));
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    /// <summary>Stores a batch, whole or not at all.</summary>
    /// <exception cref="FaultException">It cannot be written.</exception>
    public async Task SaveAsync(BatchRecord record, CancellationToken token)
    {
        var path = PathOf(record.Date);
        try
        {
            await AtomicFile.WriteTextAsync(path, JsonSerializer.Serialize(record, EpisodeJson.Options) + "\n", token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    private string PathOf(DateOnly date) => Path.Combine(folder, Workspace.Day(date) + ".json");

    private static Fault Damaged(string path, JsonException e) => new(
        "BatchDamaged",
        FaultKind.DataCorrupt,
        string.Create(CultureInfo.InvariantCulture, $"The batch file '{path}' cannot be read: {e.Message.TrimEnd('.')}."),
        "Mend it, or delete it if no video of that day was made; nothing was planned, so that no video is made twice.",
        path,
        e);
}

using System.Text.Json;
using DailyBatch.Core.Publishing.YouTube.Journal;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Stops;

/// <summary>Keeps the stops, so that the next run refuses at once instead of asking again. A file that cannot be read stops nothing: YouTube will say it again.</summary>
internal sealed class StopFile(string folder, TimeProvider clock)
{
    private readonly string _path = Path.Combine(folder, "stopped.json");

    /// <summary>The stop that holds for this now; null when there is none.</summary>
    public PublishingStop? Find(string channelId, StopScope wanted) => Read().FirstOrDefault(s => s.ChannelId == channelId && s.Scope >= wanted && s.Until > clock.GetUtcNow());

    /// <summary>Notes a stop beside those that still hold.</summary>
    /// <exception cref="FaultException">It cannot be written.</exception>
    public void Note(PublishingStop stop)
    {
        var now = clock.GetUtcNow();
        try
        {
            PrivateFile.Write(_path, JsonSerializer.Serialize(Read().Where(s => s.Until > now).Append(stop).Distinct(), JournalJson.Options) + "\n");
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, _path));
        }
    }

    private PublishingStop[] Read()
    {
        try
        {
            return File.Exists(_path) ? JsonSerializer.Deserialize<PublishingStop[]>(File.ReadAllBytes(_path), JournalJson.Options) ?? [] : [];
        }
        catch (Exception e) when (e is JsonException || StorageFault.Covers(e))
        {
            return [];
        }
    }
}

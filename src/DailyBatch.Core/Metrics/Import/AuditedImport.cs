using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Metrics.Import;

/// <summary>Takes in an episode file of the audited system: its figures where the episode is there, else the whole file as it is.</summary>
internal sealed class AuditedImport(IEpisodeStore store, Workspace workspace)
{
    /// <summary>The episode as it is stored afterwards; null when nothing was new.</summary>
    /// <exception cref="FaultException">The file is no episode.</exception>
    public async Task<Episode?> TakeAsync(string path, CancellationToken token)
    {
        var text = await File.ReadAllTextAsync(path, token).ConfigureAwait(false);
        var given = Read(text, path);
        var stored = await store.FindAsync(given.Id, token).ConfigureAwait(false);
        if (stored.Warning is not null || store.WasSetAside(given.Id)) return null;
        if (stored.Episode is { } there) return await WithFiguresAsync(there, given, token).ConfigureAwait(false);
        await AtomicFile.WriteTextAsync(Path.Combine(workspace.Episodes, given.Id + ".json"), text, token).ConfigureAwait(false);
        return (await store.FindAsync(given.Id, token).ConfigureAwait(false)).Episode;
    }

    private Episode Read(string text, string path)
    {
        try
        {
            var id = (string?)(JsonNode.Parse(text) as JsonObject)?["episode_id"];
            return EpisodeId.IsValid(id) ? EpisodeReader.Read(text, id!, workspace.Root) : throw new FaultException(MetricFaults.NotFigures(path, "it has no episode_id"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new FaultException(MetricFaults.NotFigures(path, e.Message.TrimEnd('.')));
        }
    }

    private async Task<Episode?> WithFiguresAsync(Episode there, Episode given, CancellationToken token)
    {
        // Reports are ours: the audited system knows none, and its figures do not take them away.
        var measures = given.Measures is { } m ? m with { Lifetime = m.Lifetime ?? there.Measures?.Lifetime } : null;
        if (measures is null || measures == there.Measures) return null;
        var changed = there with { Measures = measures };
        await store.SaveAsync(changed, token).ConfigureAwait(false);
        return changed;
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.Texts;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing;

/// <summary>
/// Puts an episode into the outbox, a folder a slot, with all that a person needs to upload it by hand.
/// A folder is filled under another name and renamed when it is whole, so that what lies in the outbox is complete.
/// </summary>
internal sealed class OutboxPublisher(Workspace workspace, DailyBatchSettings settings, TimeProvider clock) : IPublisher
{
    private const string Unfinished = ".unfinished-";

    public string Name => "outbox";

    public Task<EpisodePublication?> FindAsync(Episode episode, CancellationToken token) => Task.FromResult<EpisodePublication?>(null);

    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken token) => Task.FromResult<IReadOnlyList<string>>([]);

    public bool HasOpenSteps(string episodeId) => false;

    public IEnumerable<string> WithOpenSteps() => [];

    public Task<EpisodePublication?> ResolveAsync(Episode episode, string? videoId, CancellationToken token) => throw new FaultException(new(
        "OutboxKnowsNoVideos", FaultKind.InvalidInput, "The outbox is a folder: it knows nothing of videos on YouTube.", "Set publishing.provider to youtube.", episode.Id));

    public async IAsyncEnumerable<StepEvent> PublishAsync(Episode episode, [EnumeratorCancellation] CancellationToken token)
    {
        if (episode.Publication!.Immediate) throw new FaultException(NothingIsPublic());
        foreach (var warning in VideoTexts.Of(episode, settings.Publishing).Warnings) yield return new StepWarning($"{episode.Id}: {warning}", episode.Id);
        yield return new StepProduced(await PutAsync(episode, token).ConfigureAwait(false));
    }

    private async Task<EpisodePublication> PutAsync(Episode episode, CancellationToken token)
    {
        var publication = episode.Publication!;
        var day = workspace.Outbox(publication.SlotDate);
        var folder = Path.Combine(day, FolderName(episode));
        try
        {
            RemoveOthers(episode.Id, folder);
            if (!Directory.Exists(folder))
                await FillAsync(episode, day, folder, token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, folder));
        }

        return publication with { Publisher = Name, Folder = folder, UploadedAt = clock.GetUtcNow(), Warnings = VideoTexts.Of(episode, settings.Publishing).Warnings };
    }

    private async Task FillAsync(Episode episode, string day, string folder, CancellationToken token)
    {
        var video = episode.Video!;
        var unfinished = Path.Combine(day, Unfinished + episode.Id);
        try
        {
            Directory.CreateDirectory(unfinished);
            await CopyVideoAsync(video, Path.Combine(unfinished, OutboxFiles.Video), token).ConfigureAwait(false);
            File.Copy(video.ThumbnailPath, Path.Combine(unfinished, OutboxFiles.Thumbnail), overwrite: true);
            File.Copy(video.CaptionsPath, Path.Combine(unfinished, OutboxFiles.Captions), overwrite: true);
            var upload = UploadDocument.Of(episode, settings).ToJson();
            await AtomicFile.WriteTextAsync(Path.Combine(unfinished, OutboxFiles.Upload), upload, token).ConfigureAwait(false);
            await AtomicFile.WriteTextAsync(Path.Combine(Path.GetDirectoryName(video.Path)!, OutboxFiles.Upload), upload, token).ConfigureAwait(false);
            Directory.Move(unfinished, folder);
        }
        catch
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            throw;
        }
    }

    // What was rendered is what is handed over: a file that somebody changed or cut in between is not.
    private static async Task CopyVideoAsync(EpisodeVideo video, string target, CancellationToken token)
    {
        if (!File.Exists(video.Path)) throw new FaultException(VideoFaults.Missing(video));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        await using var source = new FileStream(video.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using var copy = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
        for (int read; (read = await source.ReadAsync(buffer, token).ConfigureAwait(false)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await copy.WriteAsync(buffer.AsMemory(0, read), token).ConfigureAwait(false);
        }

        copy.Flush(flushToDisk: true);
        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != video.Sha256) throw new FaultException(VideoFaults.Changed(video));
    }

    // An earlier run may have put it into another slot and died before it could say so.
    private void RemoveOthers(string episodeId, string keep)
    {
        var outbox = Path.GetDirectoryName(Path.GetDirectoryName(keep)!)!;
        if (!Directory.Exists(outbox)) return;
        foreach (var day in Directory.EnumerateDirectories(outbox))
        {
            foreach (var folder in Directory.EnumerateDirectories(day, "*" + episodeId).Where(f => f != keep))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static string FolderName(Episode episode) =>
        $"{episode.Publication!.SlotTime.ToString("HHmm", CultureInfo.InvariantCulture)}_{episode.Id}";

    private static Fault NothingIsPublic() => new(
        "OutboxPublishesNothing", FaultKind.InvalidInput, "The outbox is a folder: nothing becomes public by it, and so not at once either.",
        "Leave -Immediate away, or set publishing.provider to youtube.");
}

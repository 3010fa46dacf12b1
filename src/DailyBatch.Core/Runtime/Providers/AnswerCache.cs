using System.Text.Json;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>
/// Keeps answers that were paid for, by episode and question, until they are forgotten: a run that was ended asks nothing twice.
/// <c>{folder}/{episode_id}/{hash}.json</c>; a lock beside it lets one process at a time ask the same.
/// </summary>
internal sealed class AnswerCache(string folder, Redactor redactor, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    /// <summary>Waits until nobody else asks the same; dispose it when the answer is kept.</summary>
    /// <exception cref="FaultException">Somebody else has asked the same for longer than <paramref name="patience"/>, or the folder cannot be written.</exception>
    public async Task<ExclusiveLock> EnterAsync(string episodeId, string hash, TimeSpan patience, CancellationToken token)
    {
        try
        {
            return await ExclusiveLock.TakeAsync(Path.Combine(FolderOf(episodeId), hash + ".lock"), patience, token).ConfigureAwait(false);
        }
        catch (FaultException e) when (e.Fault.Kind == FaultKind.Conflict)
        {
            throw new FaultException(Busy(episodeId));
        }
    }

    /// <summary>The body of a kept answer; null when there is none or its file is damaged.</summary>
    public async Task<string?> FindAsync(string episodeId, string hash, CancellationToken token)
    {
        try
        {
            var text = await File.ReadAllTextAsync(PathOf(episodeId, hash), token).ConfigureAwait(false);
            var kept = JsonSerializer.Deserialize<KeptAnswer>(text, Json);
            return kept?.Body is { } body && kept.BodyHash == ContentHash.Of(body) ? body : null;
        }
        catch (Exception e) when (StorageFault.Covers(e) || e is JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer. Not to be cancelled: it was paid for.</summary>
    /// <exception cref="FaultException">The disk is full or may not be written.</exception>
    public async Task KeepAsync(string episodeId, string hash, string body)
    {
        var clean = redactor.Clean(body);
        var path = PathOf(episodeId, hash);
        try
        {
            var text = JsonSerializer.Serialize(new KeptAnswer(clean, ContentHash.Of(clean), clock.GetUtcNow()), Json);
            await AtomicFile.WriteTextAsync(path, text, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    /// <summary>Drops an answer that turned out to be useless.</summary>
    public void Drop(string episodeId, string hash) => Quietly(() => File.Delete(PathOf(episodeId, hash)));

    /// <summary>Forgets the answers of an episode.</summary>
    public void Forget(string episodeId)
    {
        if (Directory.Exists(FolderOf(episodeId))) Quietly(() => Directory.Delete(FolderOf(episodeId), recursive: true));
    }

    // What lies in the cache harms nobody: a file that cannot be deleted now is no reason to fail.
    private static void Quietly(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            return;
        }
    }

    private string PathOf(string episodeId, string hash) => Path.Combine(FolderOf(episodeId), hash + ".json");

    // An id that was read from a file must not lead out of the folder.
    private string FolderOf(string episodeId) =>
        Path.Combine(folder, episodeId.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? episodeId : ContentHash.Of(episodeId));

    private static Fault Busy(string episodeId) => new(
        "QuestionBusy", FaultKind.Conflict, $"Another run is asking the same question for {episodeId} and has no answer yet.",
        "Wait until it has ended, then run it again.", episodeId);
}

using System.Security.Cryptography;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>The file of a video, open for reading, that was found to be the one that was rendered. It is read from the same handle as it was checked by.</summary>
internal sealed class CheckedVideo : IAsyncDisposable
{
    private const int BufferBytes = 1 << 20;

    private CheckedVideo(FileStream stream, string sha256) => (Stream, Sha256) = (stream, sha256);

    /// <summary>Its content.</summary>
    public FileStream Stream { get; }

    /// <summary>SHA-256 in lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>Opens and checks it.</summary>
    /// <exception cref="FaultException">It is gone, was changed or cannot be read.</exception>
    public static async Task<CheckedVideo> OpenAsync(EpisodeVideo video, CancellationToken token)
    {
        if (!File.Exists(video.Path)) throw new FaultException(VideoFaults.Missing(video));
        FileStream? stream = null;
        try
        {
            stream = new(video.Path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.Asynchronous | FileOptions.SequentialScan);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, token).ConfigureAwait(false));
            if (hash != video.Sha256) throw new FaultException(VideoFaults.Changed(video));
            return new(stream, hash);
        }
        catch (Exception e)
        {
            if (stream is not null) await stream.DisposeAsync().ConfigureAwait(false);
            if (StorageFault.Covers(e)) throw new FaultException(StorageFault.From(e, video.Path));
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}

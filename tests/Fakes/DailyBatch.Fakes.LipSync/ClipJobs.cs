using System.Collections.Concurrent;
using System.Globalization;

namespace DailyBatch.Fakes.LipSync;

/// <summary>The clips of a server: uploads, and clips in the making.</summary>
internal sealed class ClipJobs(LipSyncOptions options)
{
    private readonly ConcurrentDictionary<string, byte[]> _uploads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Job> _jobs = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>Stores an upload and gives its name.</summary>
    public string Store(ReadOnlyMemory<byte> content)
    {
        var name = NewName("up");
        _uploads[name] = content.ToArray();
        return name;
    }

    /// <summary>Begins a clip of two uploads and gives its number; null when there are no such uploads or the sound is none.</summary>
    public async Task<string?> BeginAsync(string image, string sound, CancellationToken cancellationToken)
    {
        if (!_uploads.ContainsKey(image) || !_uploads.TryGetValue(sound, out var heard)) return null;
        if (await FakeClip.MakeAsync(heard, options.Ffmpeg, cancellationToken).ConfigureAwait(false) is not { } clip) return null;
        var name = NewName("job");
        _jobs[name] = new(clip);
        return name;
    }

    /// <summary>Whether a clip is done; null when there is no such clip. Looking counts.</summary>
    public bool? IsDone(string job) => _jobs.TryGetValue(job, out var found) ? Interlocked.Increment(ref found.Looks) > options.LooksUntilDone : null;

    /// <summary>The bytes of a clip; null when there is no such clip.</summary>
    public byte[]? Clip(string job) => _jobs.GetValueOrDefault(job)?.Content;

    private string NewName(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}_{Interlocked.Increment(ref _last)}");

    private sealed class Job(byte[] content)
    {
        public int Looks;

        public byte[] Content { get; } = content;
    }
}

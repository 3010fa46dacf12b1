using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos;

namespace DailyBatch.Core.Tests.Batches;

/// <summary>Writes small files in a moment, for tests of the day's order; rendering itself is tested with the real one. Faults are injected by place.</summary>
internal sealed class QuickVideoMaker : IVideoMaker
{
    private readonly Lock _gate = new();

    public Dictionary<int, Func<Exception>> FailingPlaces { get; } = [];

    public List<string> Made { get; } = [];

    public async IAsyncEnumerable<StepEvent> MakeAsync(Episode episode, string folder, [EnumeratorCancellation] CancellationToken token)
    {
        yield return new StepProgress(episode.Id, "Rendering", "frame 1 of 2", 0.5);
        await Task.Yield();
        token.ThrowIfCancellationRequested();
        if (FailingPlaces.TryGetValue(episode.Plan!.Place, out var failure)) throw failure();

        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', episode.Story!.Lines.Select(l => l.Text)));
        foreach (var name in new[] { "video.mp4", "thumbnail.jpg", "captions.srt" })
            await AtomicFile.WriteAsync(Path.Combine(folder, name), (s, t) => s.WriteAsync(bytes, t).AsTask(), token);
        lock (_gate) Made.Add(episode.Id);
        yield return new StepProduced(Support.Sample.Video(folder, Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }
}

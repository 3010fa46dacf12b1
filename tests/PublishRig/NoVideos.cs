using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos;

namespace DailyBatch.PublishRig;

/// <summary>Here nothing is rendered: the episodes have their videos.</summary>
internal sealed class NoVideos : IVideoMaker
{
    public IAsyncEnumerable<StepEvent> MakeAsync(Episode episode, string folder, CancellationToken token) => throw new NotSupportedException("Nothing is rendered here.");
}

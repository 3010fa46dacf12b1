using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;

namespace DailyBatch.Core.Tests.Stories;

/// <summary>A writer's story without what it says on the way.</summary>
internal static class Writing
{
    public static async Task<Story> StoryAsync(this IStoryWriter writer, StoryRequest request, CancellationToken token = default) =>
        (Story)(await writer.WriteAsync(request, token).OfType<StepProduced>().SingleAsync(token)).Value;
}

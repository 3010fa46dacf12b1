using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Videos;

namespace DailyBatch.Core.Batches.Steps;

/// <summary>Gives an episode its video.</summary>
internal sealed class VideoStep(Workspace workspace, IVideoMaker maker) : IEpisodeStep
{
    private const string StoryFile = "story.md";

    public string Name => "video";

    // A video whose file somebody deleted is no video.
    public bool IsDone(Episode episode) => episode.Publication?.UploadedAt is not null || (episode.Video is { } video && File.Exists(video.Path));

    public async IAsyncEnumerable<StepEvent> RunAsync(Episode episode, [EnumeratorCancellation] CancellationToken token)
    {
        if (episode.Story is null) throw new FaultException(NoStory(episode));
        var date = episode.Plan?.Date ?? DateOnly.FromDateTime(episode.CreatedAt.Date);
        var folder = workspace.VideoFolder(date, episode.Id);
        AtomicFile.RemoveLeftovers(folder);
        await AtomicFile.WriteTextAsync(Path.Combine(folder, StoryFile), StoryMarkdown.Render(episode.Story, episode.Costs), token).ConfigureAwait(false);
        await foreach (var step in maker.MakeAsync(episode, folder, token).ConfigureAwait(false))
            yield return step is StepProduced { Value: EpisodeVideo video } ? new StepProduced(episode with { Video = video }) : step;
    }

    private static Fault NoStory(Episode episode) => new(
        "EpisodeHasNoStory", FaultKind.InvalidInput, $"{episode.Id} has no story yet, so there is nothing to render.",
        "Pipe it through New-EpisodeStory first.", episode.Id);
}

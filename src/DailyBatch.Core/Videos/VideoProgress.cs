using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Videos;

/// <summary>Says how far a video has come.</summary>
internal sealed class VideoProgress(string episodeId, StepWriter writer)
{
    /// <summary>Says what is done now.</summary>
    public void Say(string stage, string status, double? fraction) => writer.Progress(new StepProgress(episodeId, stage, status, fraction));

    /// <summary>Says what was paid, if anything was. Counted into the episode, so it waits until it is heard.</summary>
    public ValueTask SaySpentAsync(ProviderUsage? spent, CancellationToken token) =>
        spent is null ? ValueTask.CompletedTask : writer.SayAsync(new StepSpent(spent), token);

    /// <summary>Says what the user should know; nothing when there is nothing to say.</summary>
    public async ValueTask WarnAsync(string? message, CancellationToken token)
    {
        if (message is not null) await writer.SayAsync(new StepWarning(message, episodeId), token).ConfigureAwait(false);
    }

    /// <summary>Says that so many of all things are done.</summary>
    public void Say(string stage, string thing, int done, int all) =>
        Say(stage, string.Create(CultureInfo.InvariantCulture, $"{thing} {done} of {all}"), (double)done / all);
}

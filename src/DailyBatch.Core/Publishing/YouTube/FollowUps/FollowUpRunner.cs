using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Journal;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>Does the open steps after an upload, each noted in the journal as it ends. None of them fails the episode: the video is there.</summary>
internal sealed class FollowUpRunner(UploadJournal journal, TimeProvider clock)
{
    // Runs, each with its own tries: after so many a step is given up.
    private const int MostTries = 10;

    /// <summary>Does what is open.</summary>
    /// <param name="entry">An upload that is done.</param>
    /// <param name="context">What the steps work with.</param>
    /// <param name="say">Hears what is done and what is not.</param>
    /// <param name="token">Stops it; what is left stays open.</param>
    /// <returns>The entry, and when the video became public, where that was read.</returns>
    public async Task<(UploadEntry Entry, DateTimeOffset? PublishedAt)> RunAsync(UploadEntry entry, StepContext context, StepWriter say, CancellationToken token)
    {
        DateTimeOffset? published = null;
        foreach (var step in entry.FollowUps.Where(f => f.State == FollowUpState.Open))
        {
            say.Progress(new(entry.EpisodeId, "Publishing", FollowUpNames.Doing(step.Kind), null));
            var end = await DoAsync(step.Kind, context, token).ConfigureAwait(false);
            published ??= end.PublishedAt;
            var (next, warning) = Judge(step, end, context);
            string[] warnings = [.. end.Warnings, .. next.State == FollowUpState.GivenUp && warning is not null ? new[] { warning } : []];
            entry = entry with
            {
                FollowUps = [.. entry.FollowUps.Select(f => f.Kind == step.Kind ? next : f)],
                Warnings = [.. entry.Warnings.Concat(warnings).Distinct()],
                At = clock.GetUtcNow(),
            };
            journal.Write(entry);
            foreach (var text in warning is null ? warnings : warnings.Append(warning).Distinct())
                await say.SayAsync(new StepWarning($"{entry.EpisodeId}: {text}", entry.EpisodeId), token).ConfigureAwait(false);
            if (end.Refused?.Kind is VerdictKind.StopUntilMidnight) break;
        }

        return (entry, published);
    }

    private static Task<StepEnd> DoAsync(FollowUpKind kind, StepContext context, CancellationToken token) => kind switch
    {
        FollowUpKind.ReadBack => ReadBackStep.RunAsync(context, token),
        FollowUpKind.Thumbnail => ThumbnailStep.RunAsync(context, token),
        FollowUpKind.Captions => CaptionsStep.RunAsync(context, token),
        _ => PlaylistStep.RunAsync(context, token),
    };

    private static (FollowUp Next, string? Warning) Judge(FollowUp step, StepEnd end, StepContext context)
    {
        if (end.Refused is not { } refused) return (step with { State = FollowUpState.Done, Tries = step.Tries + 1 }, null);
        if (refused.Kind == VerdictKind.StopUntilMidnight) context.Link.Raise(refused, StopScope.Everything);

        // A day without quota was no try.
        var next = refused.Kind == VerdictKind.StopUntilMidnight ? step : step with { Tries = step.Tries + 1 };
        if (!MayHelp(refused) || next.Tries >= MostTries) next = next with { State = FollowUpState.GivenUp };
        return (next, $"{FollowUpNames.NotDone(step.Kind)} ({refused}); {Then(next, refused)}.");
    }

    private static bool MayHelp(Verdict refused) => refused.Kind
        is VerdictKind.BackOff or VerdictKind.VideoNotFound or VerdictKind.Refresh or VerdictKind.StopUntilMidnight or VerdictKind.StopForADay;

    private static string Then(FollowUp next, Verdict refused) => next.State switch
    {
        FollowUpState.Open => "a later run does it",
        _ when refused.Reason == "insufficientPermissions" => "the sign-in does not allow it",
        _ => "it is not tried again",
    };
}

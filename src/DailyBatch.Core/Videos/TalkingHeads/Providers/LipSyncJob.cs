using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>One clip from order to file: begun, waited for, fetched, looked at. What an ended run had begun is waited for and not begun again.</summary>
internal sealed class LipSyncJob(ILipSyncService service, ClipDownload download, ClipStore store, ClipCheck check, TimeProvider clock)
{
    private const int Downloads = 2;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2), LongestPause = TimeSpan.FromSeconds(10);

    // The provider knows of no such clip any more, or could not make it.
    private static readonly string[] Lost = ["ProviderRequestRefused", "ProviderJobFailed"];

    // Nobody has to wait for it any more.
    private static readonly string[] Over = [.. Lost, "ProviderContentRefused", "ProviderCreditsUsedUp", "ClipRejected"];

    /// <summary>Makes a clip and gives its path.</summary>
    /// <exception cref="FaultException">There is none; what was begun and may still end well is kept for the next run.</exception>
    public async Task<string> MakeAsync(string key, LipSyncOrder order, CancellationToken token)
    {
        var deadline = service.Api.BeginDeadline();
        if (await store.JobAsync(key, token).ConfigureAwait(false) is { } begun && await TryFinishAsync(key, begun, order, deadline, token).ConfigureAwait(false) is { } path)
            return path;
        var job = await service.BeginAsync(order, deadline, token).ConfigureAwait(false);
        await store.KeepJobAsync(key, job).ConfigureAwait(false);
        return await FinishAsync(key, job, order, deadline, token).ConfigureAwait(false);
    }

    private async Task<string?> TryFinishAsync(string key, string job, LipSyncOrder order, Deadline deadline, CancellationToken token)
    {
        try
        {
            return await FinishAsync(key, job, order, deadline, token).ConfigureAwait(false);
        }
        catch (FaultException e) when (Lost.Contains(e.Fault.Id))
        {
            return null;
        }
    }

    private async Task<string> FinishAsync(string key, string job, LipSyncOrder order, Deadline deadline, CancellationToken token)
    {
        try
        {
            return await FetchAsync(key, job, order, deadline, token).ConfigureAwait(false);
        }
        catch (FaultException e) when (Over.Contains(e.Fault.Id))
        {
            store.DropJob(key);
            throw;
        }
    }

    private async Task<string> FetchAsync(string key, string job, LipSyncOrder order, Deadline deadline, CancellationToken token)
    {
        var problem = "";
        for (var number = 0; number < Downloads; number++)
        {
            var clip = await WaitAsync(job, deadline, token).ConfigureAwait(false);
            var temporary = store.Temporary(key);
            try
            {
                await File.WriteAllBytesAsync(temporary, await download.GetAsync(clip, deadline, token).ConfigureAwait(false), token).ConfigureAwait(false);
                problem = await check.ProblemAsync(temporary, order.Length, token).ConfigureAwait(false);
                if (problem is null) return store.Keep(key, temporary);
            }
            finally
            {
                File.Delete(temporary);
            }
        }

        throw new FaultException(service.Api.Faults.Of(
            "ClipRejected", $"made a clip that cannot be shown; it is {problem}", "Run it again, or set talkingHeads.fallback to drawn."));
    }

    private async Task<Uri> WaitAsync(string job, Deadline deadline, CancellationToken token)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            if (await service.FindAsync(job, deadline, token).ConfigureAwait(false) is { } clip) return clip;
            if (pause >= deadline.Remaining) throw new FaultException(service.Api.Faults.TooSlow(deadline.Span));
            await Task.Delay(pause, clock, token).ConfigureAwait(false);
        }
    }
}

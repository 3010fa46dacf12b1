using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>Watches that a video is at YouTube before its slot comes: what arrives after it becomes public at once.</summary>
/// <param name="lead">How far ahead a slot must be when an upload begins.</param>
/// <param name="request">What the last request may take.</param>
/// <param name="clock">The time.</param>
internal sealed class SlotGuard(TimeSpan lead, TimeSpan request, TimeProvider clock)
{
    /// <summary>The fault's id: another slot mends it.</summary>
    public const string TooNear = "YouTubeSlotTooNear";

    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    /// <summary>Before anything is sent.</summary>
    /// <exception cref="FaultException">The slot is too near.</exception>
    public void EnsureLead(EpisodePublication slot)
    {
        if (Left(slot) < lead) throw new FaultException(Nearer(slot, "is too near for an upload to begin"));
    }

    /// <summary>Before the last piece is sent, each time that it is.</summary>
    /// <exception cref="FaultException">The last request might outlast the slot.</exception>
    public void EnsureLastPiece(EpisodePublication slot)
    {
        if (Left(slot) < request + Margin) throw new FaultException(Nearer(slot, "has come too near while the video was being uploaded; its end was not sent"));
    }

    private TimeSpan Left(EpisodePublication slot) => slot.Immediate ? TimeSpan.MaxValue : slot.PlannedAt - clock.GetUtcNow();

    private static Fault Nearer(EpisodePublication slot, string predicate) => YouTubeFaults.Of(
        TooNear, $"The slot {InstantText.Of(slot.PlannedAt)} {predicate}.",
        "Publish it again: it takes the next free slot.", FaultKind.Conflict);
}

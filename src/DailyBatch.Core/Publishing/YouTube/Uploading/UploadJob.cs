using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Journal;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>The upload of one episode while it runs: every step stands in the journal before the next byte goes.</summary>
internal sealed class UploadJob(UploadEntry entry, UploadJournal journal, SlotGuard guard, TimeProvider clock)
{
    /// <summary>How far it is.</summary>
    public UploadEntry Entry { get; private set; } = entry;

    /// <summary>It is to begin.</summary>
    /// <exception cref="Runtime.FaultException">The slot is too near.</exception>
    public void Plan()
    {
        guard.EnsureLead(Entry.Slot);
        Put(Entry);
    }

    /// <summary>YouTube has opened a session; nothing was sent yet.</summary>
    /// <exception cref="NoSessionException">The answer names none.</exception>
    public void SessionOpened(Uri? address)
    {
        if (address is null) throw new NoSessionException();
        Put(Entry with { State = UploadState.Session, Session = new Secret(SecretJson.SessionName, address.AbsoluteUri) });
    }

    /// <summary>The last byte goes next.</summary>
    /// <exception cref="Runtime.FaultException">It may not go: the slot has come too near, or the journal cannot be written.</exception>
    public void LastByte()
    {
        guard.EnsureLastPiece(Entry.Slot);
        Put(Entry with { State = UploadState.Finalizing });
    }

    /// <summary>YouTube says that it lacks bytes: there is no video.</summary>
    public void Incomplete() => Put(Entry with { State = UploadState.Session });

    /// <summary>YouTube does not know the session any more. What was not finalized can begin anew; of all else the outcome is unknown.</summary>
    public void SessionLost() => Put(Entry.MayHaveVideo ? Entry with { Session = null } : Entry.Restarted(clock.GetUtcNow()));

    /// <summary>There is a video.</summary>
    public void Finish(string videoId) => Put(Entry with { State = UploadState.Done, VideoId = videoId, Session = null, UploadedAt = clock.GetUtcNow() });

    private void Put(UploadEntry entry)
    {
        journal.Write(entry with { At = clock.GetUtcNow() });
        Entry = entry;
    }
}

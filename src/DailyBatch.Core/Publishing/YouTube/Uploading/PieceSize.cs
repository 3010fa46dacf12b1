using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>
/// How many bytes are sent at once: always a multiple of 256 KiB, as the protocol wants. The line is idle between two pieces, so they grow while it is quick;
/// where it is not, they stay as they are, so that a lost connection costs seconds.
/// </summary>
internal sealed class PieceSize
{
    private const int Unit = 256 * 1024;
    private const int FirstBytes = 8 * 1024 * 1024;

    // With a limit on the line they are kept to some seconds of it, far from the time that a request may take.
    private const int SecondsAPiece = 4;

    // A larger piece must not come near the time of a request either.
    private const int PiecesARequest = 4;

    private readonly int _most;
    private readonly int _first;
    private readonly TimeSpan _quick;

    /// <summary>Begins with 8 MiB, or with less where the settings want that or the line is to be kept slow.</summary>
    public PieceSize(PublishingSettings settings)
    {
        var most = settings.BandwidthKib is { } limit ? Math.Min(settings.ChunkKib, (long)limit * SecondsAPiece) : settings.ChunkKib;
        _most = Whole(most * 1024);
        Bytes = _first = Math.Min(_most, FirstBytes);
        _quick = TimeSpan.FromSeconds(Math.Min(SecondsAPiece, (double)settings.RequestSeconds / PiecesARequest));
    }

    /// <summary>The size now.</summary>
    public int Bytes { get; private set; }

    /// <summary>
    /// The next piece. The last of several is never larger than the first ones: from it on the outcome can be unknown, and the clock is looked at before it.
    /// </summary>
    /// <param name="left">Bytes that YouTube lacks.</param>
    public long Next(long left)
    {
        var last = Math.Min(_first, Bytes);
        return left <= last ? left : Math.Min(Bytes, (left - 1) / last * last);
    }

    /// <summary>After a piece that arrived.</summary>
    /// <param name="time">How long it took.</param>
    public void Arrived(TimeSpan time)
    {
        if (time < _quick) Bytes = (int)Math.Min(_most, Bytes * 2L);
    }

    /// <summary>After a connection that was lost, or an answer that was none.</summary>
    public void BeginAgain() => Bytes = Math.Min(Bytes, _first);

    /// <summary>After a piece that took too long. A large one says nothing of the line as it is now.</summary>
    public void Halve() => Bytes = Whole(Math.Min(Bytes / 2, _first));

    private static int Whole(long bytes) => (int)Math.Max(Unit, bytes / Unit * Unit);
}

using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>How many bytes are sent at once: always a multiple of 256 KiB, as the protocol wants, which Google's library does not check.</summary>
internal sealed class PieceSize
{
    private const int Unit = 256 * 1024;

    // A piece goes at full speed once it is read: with a limit they are kept to some seconds of it.
    private const int SecondsAPiece = 4;

    /// <summary>Takes the settings' size, or less where the line is to be kept slow.</summary>
    public PieceSize(PublishingSettings settings)
    {
        var most = settings.BandwidthKib is { } limit ? Math.Min(settings.ChunkKib, (long)limit * SecondsAPiece) : settings.ChunkKib;
        Bytes = Whole(most * 1024);
    }

    /// <summary>The size now.</summary>
    public int Bytes { get; private set; }

    /// <summary>After a piece that took too long.</summary>
    public void Halve() => Bytes = Whole(Bytes / 2);

    private static int Whole(long bytes) => (int)Math.Max(Unit, bytes / Unit * Unit);
}

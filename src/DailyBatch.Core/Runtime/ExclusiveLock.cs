using System.Globalization;

namespace DailyBatch.Core.Runtime;

/// <summary>A lock file that one process, and in it one holder, can have. The system lets go of it when the process ends, however it ends.</summary>
public sealed class ExclusiveLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _stream;

    private ExclusiveLock(FileStream stream) => _stream = stream;

    /// <summary>Takes the lock, waiting for it as long as allowed.</summary>
    /// <exception cref="FaultException">Another run holds it (<c>WorkspaceBusy</c>), or the file cannot be written.</exception>
    public static async Task<ExclusiveLock> TakeAsync(string path, TimeSpan patience, CancellationToken token)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            if (TryTake(path) is { } held) return held;
            if (waited >= patience) throw new FaultException(Busy(path));
            await Task.Delay(Pause, token).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private static ExclusiveLock? TryTake(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            SayWho(stream);
            return new ExclusiveLock(stream);
        }
        catch (IOException e) when (IsHeld(e, path))
        {
            return null;
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    private static void SayWho(FileStream stream)
    {
        stream.SetLength(0);
        stream.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        stream.Flush();
    }

    // EWOULDBLOCK on Linux (11) and macOS (35); ERROR_SHARING_VIOLATION on Windows. All else is a fault of the disk or of rights.
    private static bool IsHeld(IOException e, string path) =>
        File.Exists(path) && (e.HResult is 11 or 35 || e.HResult == unchecked((int)0x80070020));

    private static Fault Busy(string path) => new(
        "WorkspaceBusy",
        FaultKind.Conflict,
        "Another run is at work in this workspace.",
        $"Wait until it has ended, then run it again. (It holds '{path}'.)",
        path);
}

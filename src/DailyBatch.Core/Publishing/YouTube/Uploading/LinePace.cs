namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>Keeps an upload to a speed.</summary>
/// <param name="bytesPerSecond">The most; null for as fast as it goes.</param>
/// <param name="clock">Waits.</param>
internal sealed class LinePace(long? bytesPerSecond, TimeProvider clock)
{
    // What fits into a processor's cache between reading and sending.
    private const int MostBytes = 256 * 1024;
    private const int LeastBytes = 4096;

    // Even for whoever shares the line.
    private const int StepsASecond = 10;

    private long _free = clock.GetTimestamp();

    /// <summary>How many bytes go at once.</summary>
    public int StepBytes { get; } = (int)Math.Clamp(bytesPerSecond / StepsASecond ?? MostBytes, LeastBytes, MostBytes);

    /// <summary>Returns when the next bytes may go.</summary>
    /// <param name="bytes">How many they are.</param>
    /// <param name="token">Ends the wait.</param>
    public async ValueTask WaitAsync(int bytes, CancellationToken token)
    {
        if (bytesPerSecond is not { } most) return;
        var now = clock.GetTimestamp();
        if (_free > now) await Task.Delay(clock.GetElapsedTime(now, _free), clock, token).ConfigureAwait(false);

        // What a late timer lost is made up for; what a dead line lost is not, or it would go without a limit afterwards.
        _free = Math.Max(_free, now - clock.TimestampFrequency) + (long)((double)bytes / most * clock.TimestampFrequency);
    }
}

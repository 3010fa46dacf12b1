using System.Globalization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>Says how many bytes are there and how long the rest will take, by the speed since the upload went on.</summary>
internal sealed class ProgressMeter(string episodeId, long total, TimeProvider clock)
{
    private const double Million = 1e6;

    private readonly long _started = clock.GetTimestamp();
    private long? _first;

    /// <summary>A line for people.</summary>
    public StepProgress At(long sent)
    {
        _first ??= sent;
        var seconds = clock.GetElapsedTime(_started).TotalSeconds;
        var speed = seconds > 0 ? (sent - _first.Value) / seconds : 0;
        var left = speed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {speed / Million:0.0} MB/s, {Left((total - sent) / speed)} left") : "";
        return new(episodeId, "Uploading", string.Create(CultureInfo.InvariantCulture, $"{sent / Million:0.0} of {total / Million:0.0} MB{left}"), total == 0 ? 1 : (double)sent / total);
    }

    private static string Left(double seconds) => seconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds):0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):0} min");
}

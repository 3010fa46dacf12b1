using System.Globalization;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.OpenAI.Errors;

/// <summary>Writes Retry-After. Parts of a second are rounded up, or the client would come too early.</summary>
internal static class RetryAfterHeader
{
    public static FakeAnswer Add(FakeAnswer answer, TimeSpan wait, RetryAfterStyle style, TimeProvider clock)
    {
        var seconds = Math.Ceiling(wait.TotalSeconds);
        return style switch
        {
            RetryAfterStyle.Seconds => answer.With("Retry-After", seconds.ToString("0", CultureInfo.InvariantCulture)),
            RetryAfterStyle.Date => answer.With("Retry-After", DateOf(clock.GetUtcNow() + wait)),
            _ => answer,
        };
    }

    private static string DateOf(DateTimeOffset time)
    {
        var part = time.Ticks % TimeSpan.TicksPerSecond;
        return (part == 0 ? time : time.AddTicks(TimeSpan.TicksPerSecond - part)).ToString("R", CultureInfo.InvariantCulture);
    }
}

using Google.Apis.Util;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Our clock for Google's library.</summary>
internal sealed class GoogleClock(TimeProvider clock) : IClock
{
    /// <inheritdoc/>
    public DateTime Now => clock.GetLocalNow().DateTime;

    /// <inheritdoc/>
    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;
}

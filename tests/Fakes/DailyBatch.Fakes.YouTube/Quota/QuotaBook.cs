using DailyBatch.Fakes.YouTube.Errors;

namespace DailyBatch.Fakes.YouTube.Quota;

/// <summary>What was used today. A day ends at midnight in Los Angeles.</summary>
public sealed class QuotaBook
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    private readonly Lock _gate = new();
    private readonly Dictionary<Bucket, int> _used = [];
    private readonly TimeProvider _clock;
    private readonly YouTubeOptions _options;
    private DateOnly _day;

    internal QuotaBook(TimeProvider clock, YouTubeOptions options)
    {
        _clock = clock;
        _options = options;
    }

    /// <summary>What was used of a bucket on the Pacific day that it is now.</summary>
    public int Used(Bucket bucket)
    {
        lock (_gate)
        {
            StartDay();
            return _used.GetValueOrDefault(bucket);
        }
    }

    /// <summary>Uses a bucket up for the rest of the day.</summary>
    public void UseUp(Bucket bucket)
    {
        lock (_gate)
        {
            StartDay();
            _used[bucket] = Limit(bucket);
        }
    }

    internal void Charge(Bucket bucket, int cost)
    {
        lock (_gate)
        {
            StartDay();
            var used = _used.GetValueOrDefault(bucket) + cost;
            if (used > Limit(bucket)) throw new RefusedException(YouTubeErrors.QuotaExceeded());
            _used[bucket] = used;
        }
    }

    private void StartDay()
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), Pacific).DateTime);
        if (today == _day) return;
        _day = today;
        _used.Clear();
    }

    private int Limit(Bucket bucket) => bucket switch
    {
        Bucket.Inserts => _options.InsertsPerDay,
        Bucket.Stats => _options.StatsPerDay,
        Bucket.Reports => _options.ReportsPerDay,
        _ => _options.UnitsPerDay,
    };
}

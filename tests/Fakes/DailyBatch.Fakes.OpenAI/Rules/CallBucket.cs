using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Rules;

/// <summary>A token bucket: it holds a minute's calls and is filled evenly. An empty one refuses with the time until the next call.</summary>
internal sealed class CallBucket(OpenAiOptions options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private double _calls = options.CallsPerMinute ?? 0;
    private DateTimeOffset _filled = clock.GetUtcNow();

    /// <summary>The calls that are left.</summary>
    public int Left
    {
        get { lock (_gate) return (int)_calls; }
    }

    public void Take(string model)
    {
        if (options.CallsPerMinute is not { } limit) return;
        lock (_gate)
        {
            Fill(limit);
            if (_calls < 1)
                throw new RefusedException(OpenAiErrors.RateLimited(model, limit), TimeSpan.FromMinutes((1 - _calls) / limit));
            _calls--;
        }
    }

    private void Fill(int limit)
    {
        var now = clock.GetUtcNow();
        _calls = Math.Min(limit, _calls + (now - _filled).TotalMinutes * limit);
        _filled = now;
    }
}

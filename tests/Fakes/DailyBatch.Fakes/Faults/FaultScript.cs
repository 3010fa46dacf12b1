using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>What goes wrong at which request. Every rule counts for itself; where several are due, the one added first stands outermost.</summary>
public sealed class FaultScript
{
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private readonly List<FaultRule> _rules = [];

    internal FaultScript(TimeProvider clock) => _clock = clock;

    /// <summary>Adds a fault for some requests. Counting starts now: requests before are not counted.</summary>
    public FaultScript Add(Fault fault, Requests requests)
    {
        lock (_gate) _rules.Add(new(fault, requests));
        return this;
    }

    /// <summary>Adds a fault for the n-th request from now on, whatever it is for.</summary>
    public FaultScript At(int number, Fault fault) => Add(fault, Requests.All.Number(number));

    /// <summary>From now on nothing goes wrong.</summary>
    public void Clear()
    {
        lock (_gate) _rules.Clear();
    }

    internal DueFaults DueFor(FakeRequest request, string? purpose)
    {
        lock (_gate) return new([.. _rules.Where(rule => rule.IsDue(request, purpose)).Select(rule => rule.Fault)], _clock);
    }
}

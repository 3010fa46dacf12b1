using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>A fault, the requests that it is for, and how many of those there were. Guarded by the script's lock.</summary>
internal sealed class FaultRule(Fault fault, Requests requests)
{
    private int _seen;

    public Fault Fault => fault;

    public bool IsDue(FakeRequest request, string? purpose) => requests.Matches(request, purpose) && requests.Covers(++_seen);
}

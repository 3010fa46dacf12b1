namespace DailyBatch.TestRunner;

/// <summary>How tests ended.</summary>
internal sealed record TestCount(int Passed, int Failed, int Skipped)
{
    public static TestCount None { get; } = new(0, 0, 0);

    /// <summary>A run that could not be counted is a failure, whatever it printed.</summary>
    public static TestCount OneFailure { get; } = new(0, 1, 0);

    public static TestCount operator +(TestCount a, TestCount b) => new(a.Passed + b.Passed, a.Failed + b.Failed, a.Skipped + b.Skipped);
}

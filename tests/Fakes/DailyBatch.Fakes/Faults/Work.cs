using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>What a fault stands around: the service's own work, or the next fault.</summary>
public delegate Task<FakeAnswer> Work(CancellationToken cancellationToken);

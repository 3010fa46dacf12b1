using Microsoft.Extensions.Hosting;

namespace DailyBatch.Fakes.Hosting;

/// <summary>The host's usual lifetime takes Ctrl+C away from the process. A server inside a test process must not.</summary>
internal sealed class UnhookedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using System.Collections.Concurrent;

namespace DailyBatch.Core.Runtime;

/// <summary>Lets one at a time make the thing of a name; whoever waited finds it made.</summary>
internal sealed class KeyedTurns
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _keys = new(StringComparer.Ordinal);

    /// <summary>Waits until nobody else makes the same; dispose it when it is there.</summary>
    public async Task<IDisposable> EnterAsync(string key, CancellationToken token)
    {
        var gate = _keys.GetOrAdd(key, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(token).ConfigureAwait(false);
        return new Turn(gate);
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}

using System.Runtime.ExceptionServices;

namespace DailyBatch.Core.Runtime;

/// <summary>Does the same for several things, some of them at once.</summary>
internal static class SideBySide
{
    /// <summary>
    /// Works on at most so many at once and gives the results in the order of the things. After a failure nothing more is begun; what is under
    /// way is awaited, for it may be paid for, and the failure of the earliest thing is thrown.
    /// </summary>
    /// <param name="things">What is worked on.</param>
    /// <param name="atOnce">At least 1.</param>
    /// <param name="work">The work; it honours <paramref name="token"/>.</param>
    /// <param name="token">Ends all of it.</param>
    /// <exception cref="OperationCanceledException">Cancelled; nothing runs on.</exception>
    public static async Task<IReadOnlyList<T>> RunAsync<TThing, T>(IReadOnlyList<TThing> things, int atOnce, Func<TThing, CancellationToken, Task<T>> work, CancellationToken token)
    {
        var (results, failures) = (new T[things.Count], new Exception?[things.Count]);
        var (next, failed) = (-1, false);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(atOnce, things.Count)).Select(_ => WorkAsync())).ConfigureAwait(false);
        token.ThrowIfCancellationRequested();
        if (Array.Find(failures, f => f is not null) is { } first) ExceptionDispatchInfo.Throw(first);
        return results;

        async Task WorkAsync()
        {
            while (!Volatile.Read(ref failed) && Interlocked.Increment(ref next) is var i && i < things.Count)
            {
                try
                {
                    results[i] = await work(things[i], token).ConfigureAwait(false);
                }
                catch (Exception e)
                {
                    failures[i] = e;
                    Volatile.Write(ref failed, true);
                }
            }
        }
    }
}

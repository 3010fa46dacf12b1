using System.Runtime.CompilerServices;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;

namespace DailyBatch.Core.Tests.Batches;

/// <summary>A writer whose stories are the grammar's and whose troubles are a test's: how many at once, what is paid, which place fails.</summary>
internal sealed class ScriptedWriter(int parallelism) : IStoryWriter
{
    private readonly GrammarStoryWriter _grammar = new();
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _inWork;

    public string Name => "scripted";

    public int Parallelism => parallelism;

    /// <summary>Every story waits until so many are in work: a run that did not overlap them would never end.</summary>
    public int WaitFor { get; init; } = 1;

    public int FailingPlace { get; init; }

    public List<string> Settled { get; } = [];

    public async IAsyncEnumerable<StepEvent> WriteAsync(StoryRequest request, [EnumeratorCancellation] CancellationToken token)
    {
        if (Interlocked.Increment(ref _inWork) == WaitFor) _all.SetResult();
        await _all.Task.WaitAsync(token);

        // The later a place, the sooner it is done.
        await Task.Delay(TimeSpan.FromMilliseconds(20 * (6 - request.Plan.Place)), token);
        yield return new StepSpent(new("scripted", "model-1", 1, 1000, 500, 0.25m));
        if (request.Plan.Place == FailingPlace)
            throw new FaultException(new("ProviderUnreachable", FaultKind.ProviderFailed, "The model could not be reached.", "Look at the network.", "model-1"));
        yield return new StepProduced(_grammar.Write(request, token));
    }

    public string? NicheFor(string topic, IReadOnlyList<string> niches) => _grammar.NicheFor(topic, niches);

    public Task SettleAsync(string episodeId, CancellationToken token)
    {
        lock (Settled) Settled.Add(episodeId);
        return Task.CompletedTask;
    }
}

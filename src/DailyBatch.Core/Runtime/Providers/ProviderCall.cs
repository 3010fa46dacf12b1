namespace DailyBatch.Core.Runtime.Providers;

/// <summary>A call as the pipeline needs to know it.</summary>
/// <param name="Open">Sends the request and gives the reply as soon as its head is there. Called once for each attempt, so it makes a request of its own each time; what it throws as <see cref="HttpRequestException"/> or <see cref="IOException"/> is a lost connection.</param>
internal sealed record ProviderCall(Func<CancellationToken, Task<ProviderReply>> Open)
{
    /// <summary>Statuses outside 200-299 that the caller judges itself, as an answer like any other.</summary>
    public Func<int, bool> Takes { get; init; } = _ => false;

    /// <summary>Puts a received answer (200-299, understood) into safety before anything else can go wrong. It was paid for, so this is not cancelled.</summary>
    public Func<ProviderAnswer, Task> Keep { get; init; } = _ => Task.CompletedTask;
}

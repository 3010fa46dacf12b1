using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Journal;

namespace DailyBatch.Fakes.ElevenLabs;

/// <summary>A fake ElevenLabs server on this machine, from <see cref="StartAsync"/> until it is disposed of.</summary>
public sealed class FakeElevenLabs : IAsyncDisposable
{
    private readonly FakeServer _server;

    private FakeElevenLabs(FakeServer server) => (_server, BaseUrl) = (server, new(server.BaseUrl, "v1"));

    /// <summary>What clients take as their endpoint: <c>http://127.0.0.1:port/v1</c>.</summary>
    public Uri BaseUrl { get; }

    /// <summary>All requests so far.</summary>
    public RequestJournal Journal => _server.Journal;

    /// <summary>What goes wrong, and when.</summary>
    public FaultScript Faults => _server.Faults;

    /// <summary>Starts to listen.</summary>
    /// <param name="options">What kind of account; one that takes any voice when null.</param>
    /// <param name="clock">For the journal and delays; the system's when null.</param>
    /// <param name="cancellationToken">Ends the start, not the server.</param>
    public static async Task<FakeElevenLabs> StartAsync(ElevenLabsOptions? options = null, TimeProvider? clock = null, CancellationToken cancellationToken = default) =>
        new(await FakeServer.StartAsync(new ElevenLabsApi(options ?? new()), clock, cancellationToken: cancellationToken).ConfigureAwait(false));

    /// <summary>Stops listening; requests that are still open are cut.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Journal;

namespace DailyBatch.Fakes.HuggingFace;

/// <summary>A fake Hugging Face image endpoint on this machine, from <see cref="StartAsync"/> until it is disposed of.</summary>
public sealed class FakeHuggingFace : IAsyncDisposable
{
    private readonly FakeServer _server;

    private FakeHuggingFace(FakeServer server) => _server = server;

    /// <summary>What clients take as their endpoint: <c>http://127.0.0.1:port/</c>.</summary>
    public Uri BaseUrl => _server.BaseUrl;

    /// <summary>All requests so far.</summary>
    public RequestJournal Journal => _server.Journal;

    /// <summary>What goes wrong, and when.</summary>
    public FaultScript Faults => _server.Faults;

    /// <summary>Starts to listen.</summary>
    /// <param name="options">What kind of endpoint; a dedicated one of the usual kind when null.</param>
    /// <param name="clock">For the journal and delays; the system's when null.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="cancellationToken">Ends the start, not the server.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<FakeHuggingFace> StartAsync(
        HuggingFaceOptions? options = null, TimeProvider? clock = null, int port = 0, CancellationToken cancellationToken = default) =>
        new(await FakeServer.StartAsync(new HuggingFaceApi(options ?? new()), clock, port, cancellationToken).ConfigureAwait(false));

    /// <summary>Stops listening; requests that are still open are cut.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

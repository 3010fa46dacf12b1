using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Journal;
using Microsoft.AspNetCore.Builder;

namespace DailyBatch.Fakes.Hosting;

/// <summary>A fake service that listens on this machine only, from <see cref="StartAsync"/> until it is disposed of.</summary>
public sealed class FakeServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeServer(WebApplication app, RequestJournal journal, FaultScript faults)
    {
        _app = app;
        Journal = journal;
        Faults = faults;
        BaseUrl = new(app.Urls.Single());
    }

    /// <summary>The root: <c>http://127.0.0.1:port/</c>.</summary>
    public Uri BaseUrl { get; }

    /// <summary>All requests so far.</summary>
    public RequestJournal Journal { get; }

    /// <summary>What goes wrong, and when. May be changed while the server runs.</summary>
    public FaultScript Faults { get; }

    /// <summary>Starts to listen.</summary>
    /// <param name="api">What answers.</param>
    /// <param name="clock">For the journal and for delays; the system's when null.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="cancellationToken">Ends the start, not the server.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<FakeServer> StartAsync(IFakeApi api, TimeProvider? clock = null, int port = 0, CancellationToken cancellationToken = default)
    {
        var journal = new RequestJournal(clock ?? TimeProvider.System);
        var faults = new FaultScript(clock ?? TimeProvider.System);
        var app = LoopbackHost.Build(port);
        var exchanges = new ExchangeHandler(api, journal, faults, app.Lifetime.ApplicationStopping);
        app.Run(exchanges.HandleAsync);
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        return new(app, journal, faults);
    }

    /// <summary>Stops listening; requests that are still open are cut.</summary>
    public async ValueTask DisposeAsync()
    {
        // Stopping tells the open requests; disposal alone would let them wait.
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}

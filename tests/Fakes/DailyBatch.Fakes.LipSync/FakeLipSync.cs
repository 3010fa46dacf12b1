using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Journal;

namespace DailyBatch.Fakes.LipSync;

/// <summary>A fake provider of talking heads on this machine, from its start until it is disposed of. Its clips are real ones, made by ffmpeg.</summary>
public sealed class FakeLipSync : IAsyncDisposable
{
    private readonly FakeServer _server;

    private FakeLipSync(FakeServer server) => _server = server;

    /// <summary>What clients take as their endpoint: <c>http://127.0.0.1:port/</c>.</summary>
    public Uri BaseUrl => _server.BaseUrl;

    /// <summary>All requests so far.</summary>
    public RequestJournal Journal => _server.Journal;

    /// <summary>What goes wrong, and when; aimed at <see cref="LipSyncPurposes"/>.</summary>
    public FaultScript Faults => _server.Faults;

    /// <summary>Starts one that speaks as D-ID does.</summary>
    public static async Task<FakeLipSync> StartDIdAsync(LipSyncOptions? options = null, TimeProvider? clock = null, CancellationToken cancellationToken = default) =>
        new(await FakeServer.StartAsync(new DIdApi(options ?? new()), clock, cancellationToken: cancellationToken).ConfigureAwait(false));

    /// <summary>Starts one that speaks as HeyGen does.</summary>
    public static async Task<FakeLipSync> StartHeyGenAsync(LipSyncOptions? options = null, TimeProvider? clock = null, CancellationToken cancellationToken = default) =>
        new(await FakeServer.StartAsync(new HeyGenApi(options ?? new()), clock, cancellationToken: cancellationToken).ConfigureAwait(false));

    /// <summary>Stops listening; requests that are still open are cut.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Journal;
using DailyBatch.Fakes.OpenAI.Answers;

namespace DailyBatch.Fakes.OpenAI;

/// <summary>A fake OpenAI-compatible server on this machine, from <see cref="StartAsync"/> until it is disposed of.</summary>
public sealed class FakeOpenAi : IAsyncDisposable
{
    private readonly FakeServer _server;

    private FakeOpenAi(FakeServer server, OpenAiOptions options)
    {
        _server = server;
        Options = options;
        BaseUrl = new(server.BaseUrl, "v1");
    }

    /// <summary>What clients take as their endpoint: <c>http://127.0.0.1:port/v1</c>.</summary>
    public Uri BaseUrl { get; }

    /// <summary>What kind of server it is.</summary>
    public OpenAiOptions Options { get; }

    /// <summary>All requests so far.</summary>
    public RequestJournal Journal => _server.Journal;

    /// <summary>What goes wrong, and when.</summary>
    public FaultScript Faults => _server.Faults;

    /// <summary>Starts to listen.</summary>
    /// <param name="source">The model; one that fills any schema when null.</param>
    /// <param name="options">What kind of server; OpenAI's own when null. <see cref="OpenAiModes"/> has others.</param>
    /// <param name="clock">For the journal, the rate limit and delays; the system's when null.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="cancellationToken">Ends the start, not the server.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<FakeOpenAi> StartAsync(
        IAnswerSource? source = null, OpenAiOptions? options = null, TimeProvider? clock = null, int port = 0, CancellationToken cancellationToken = default)
    {
        options ??= OpenAiModes.OpenAi;
        var api = new OpenAiApi(options, source ?? new SchemaAnswers(), clock ?? TimeProvider.System);
        return new(await FakeServer.StartAsync(api, clock, port, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Stops listening; requests that are still open are cut.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

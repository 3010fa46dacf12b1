using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Journal;

namespace DailyBatch.Fakes.Tests.Support;

/// <summary>A server that echoes, and a plain client for it.</summary>
internal sealed class Trial : IAsyncDisposable
{
    public const string Body = """{"text": "0123456789012345678901234567890123456789"}""";

    private readonly FakeServer _server;

    private Trial(FakeServer server)
    {
        _server = server;
        Client = new() { BaseAddress = server.BaseUrl };
    }

    public HttpClient Client { get; }

    public RequestJournal Journal => _server.Journal;

    public FaultScript Faults => _server.Faults;

    public Uri BaseUrl => _server.BaseUrl;

    public static async Task<Trial> StartAsync(Task? gate = null, TimeProvider? clock = null) =>
        new(await FakeServer.StartAsync(new EchoApi { Gate = gate ?? Task.CompletedTask }, clock, cancellationToken: TestContext.Current.CancellationToken));

    /// <summary>A server on which every request meets this fault.</summary>
    public static async Task<Trial> WithAsync(Fault fault)
    {
        var trial = await StartAsync();
        trial.Faults.Add(fault, Requests.All);
        return trial;
    }

    public Task<HttpResponseMessage> PostAsync(string path = "/work", HttpCompletionOption until = HttpCompletionOption.ResponseContentRead) =>
        Client.SendAsync(new(HttpMethod.Post, path) { Content = new StringContent(Body) }, until, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DailyBatch.Core.Tests.Support;

/// <summary>A server on the loopback that gives one scripted reply to each request, the last one again and again, byte by byte as the script wants.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly List<SeenRequest> _requests = [];
    private readonly List<Task> _work = [];
    private readonly ScriptedReply[] _replies;

    public ScriptedServer(params ScriptedReply[] replies)
    {
        _replies = replies;
        _listener.Start();
        _work.Add(AcceptAsync());
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1");

    public IReadOnlyList<SeenRequest> Requests
    {
        get { lock (_gate) return [.. _requests]; }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        Task[] work;
        lock (_gate) work = [.. _work];
        await Task.WhenAll(work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            lock (_gate) _work.Add(ServeAsync(client));
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var owner = client;
        var stream = client.GetStream();
        var request = await ReadAsync(stream);
        ScriptedReply reply;
        lock (_gate)
        {
            reply = _replies[Math.Min(_requests.Count, _replies.Length - 1)];
            _requests.Add(request);
        }

        await reply.WriteAsync(stream, _stop.Token);
    }

    private async Task<SeenRequest> ReadAsync(Stream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!Encoding.ASCII.GetString([.. head.TakeLast(4)]).Equals("\r\n\r\n", StringComparison.Ordinal))
        {
            await stream.ReadExactlyAsync(one, _stop.Token);
            head.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1], StringComparer.OrdinalIgnoreCase);
        var body = new byte[int.Parse(headers.GetValueOrDefault("Content-Length", "0"))];
        await stream.ReadExactlyAsync(body, _stop.Token);
        return new(lines[0].Split(' ')[1], headers, Encoding.UTF8.GetString(body));
    }
}

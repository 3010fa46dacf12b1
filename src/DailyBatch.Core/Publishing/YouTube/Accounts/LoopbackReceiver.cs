using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Waits on a port of this machine for the browser that comes back from Google's page (RFC 8252, section 7.3).</summary>
internal sealed class LoopbackReceiver : IDisposable
{
    private const int LongestRequest = 16 * 1024;

    // Browsers open connections ahead and say nothing on them.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TaskCompletionSource<ConsentAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins to listen on a free port.</summary>
    public LoopbackReceiver() => _listener.Start();

    /// <summary>Where the browser comes back to.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    /// <summary>Waits for the answer to the question with this state; whoever asks for anything else is sent away.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<ConsentAnswer> WaitAsync(string state, CancellationToken token)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(token);
        var accepting = AcceptAsync(state, ending.Token);
        try
        {
            return await _answer.Task.WaitAsync(token).ConfigureAwait(false);
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await accepting.ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync(string state, CancellationToken token)
    {
        var visits = new List<Task>();
        try
        {
            while (true)
                visits.Add(ServeAsync(await _listener.AcceptTcpClientAsync(token).ConfigureAwait(false), state, token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(visits).ConfigureAwait(false);
        }
    }

    private async Task ServeAsync(TcpClient visitor, string state, CancellationToken token)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(Silence);
        try
        {
            using (visitor)
            {
                var stream = visitor.GetStream();
                var answer = ConsentAnswer.Read(await FirstLineAsync(stream, patience.Token).ConfigureAwait(false), state);
                await stream.WriteAsync(ConsentPage.Answer(answer), patience.Token).ConfigureAwait(false);
                if (answer is not null) _answer.TrySetResult(answer);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
        {
            // A visitor who leaves, or says nothing, is not the one who is waited for.
        }
    }

    // The whole head is read: a connection that is closed with unread bytes is reset, and the browser shows an error in place of the page.
    private static async Task<string> FirstLineAsync(Stream stream, CancellationToken token)
    {
        var (head, buffer) = (new StringBuilder(), new byte[2048]);
        while (head.Length < LongestRequest && !head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, token).ConfigureAwait(false);
            if (read == 0) break;
            head.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        return head.ToString().Split("\r\n", 2)[0];
    }
}

using System.Net.Sockets;
using System.Text;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.Faults;

public sealed class ResetOnTheWireSpecs
{
    [Fact]
    public async Task A_reset_is_a_reset_and_not_an_orderly_end()
    {
        await using var trial = await Trial.WithAsync(new ConnectionReset());
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", trial.BaseUrl.Port);

        await socket.SendAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));

        var error = await Should.ThrowAsync<SocketException>(async () => await socket.ReceiveAsync(new byte[100]));
        error.SocketErrorCode.ShouldBe(SocketError.ConnectionReset);
    }
}

using System.Net;
using System.Net.Sockets;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.Hosting;

public sealed class FakeServerSpecs
{
    [Fact]
    public async Task It_listens_on_this_machine_only_at_a_free_port()
    {
        await using var one = await Trial.StartAsync();
        await using var other = await Trial.StartAsync();

        one.BaseUrl.Host.ShouldBe("127.0.0.1");
        one.BaseUrl.Port.ShouldNotBe(other.BaseUrl.Port);
    }

    [Fact]
    public async Task It_gives_what_its_service_answers()
    {
        await using var trial = await Trial.StartAsync();

        var answer = await trial.PostAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(Trial.Body);
    }

    [Fact]
    public async Task A_taken_port_is_told()
    {
        await using var trial = await Trial.StartAsync();

        await Should.ThrowAsync<IOException>(() => FakeServer.StartAsync(new EchoApi(), port: trial.BaseUrl.Port));
    }

    [Fact]
    public async Task Disposal_frees_the_port_even_while_a_request_is_open()
    {
        var trial = await Trial.StartAsync(gate: new TaskCompletionSource().Task);
        var open = trial.PostAsync();
        await Eventually.IsTrueAsync(() => trial.Journal.Count == 1);

        await trial.DisposeAsync();

        await Should.ThrowAsync<Exception>(open);
        using var listener = new TcpListener(IPAddress.Loopback, trial.BaseUrl.Port) { ExclusiveAddressUse = false };
        listener.Start();
    }

    [Fact]
    public async Task A_mistake_in_the_fake_is_a_500_and_stands_in_the_journal()
    {
        await using var trial = await Trial.StartAsync();

        var answer = await trial.PostAsync("/broken");

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        trial.Journal.Entries.ShouldHaveSingleItem().Failure.ShouldBe("the fake is broken");
        trial.Journal.WorkDone.ShouldBe(0);
    }
}

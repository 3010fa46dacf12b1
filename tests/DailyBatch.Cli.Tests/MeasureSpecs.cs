using DailyBatch.Cli.Tests.Support;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Cli.Tests;

public sealed class MeasureSpecs : IDisposable
{
    private readonly PublishingChannel _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_round_with_nothing_to_measure_says_so()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        YouTubeWorkspace.Write(_channel.Folder, server);

        var result = await _channel.RunAsync("measure");

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldContain("younger than");
    }
}

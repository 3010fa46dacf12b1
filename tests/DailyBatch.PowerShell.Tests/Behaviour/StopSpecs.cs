using DailyBatch.PowerShell.Tests.Support;
using DailyBatch.StandIn;

namespace DailyBatch.PowerShell.Tests.Behaviour;

[Collection(Programs.OneAtATime)]
public sealed class StopSpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public void A_stop_in_the_middle_of_a_video_leaves_no_program_behind()
    {
        var before = ChildProcesses.Living();
        var run = _channel.Shell.Start($"Invoke-DailyBatch -Date {ChannelShell.Soon} -Count 1 -Preview");

        // Once the episode is stored: an earlier ffmpeg is only asked what it can do.
        var result = run.StopWhen(_ => _channel.Episodes.Count > 0 && Renders(before), TimeSpan.FromMinutes(2));

        result.Stopped.ShouldBeTrue(result.Failure?.ToString());
        ChildProcesses.Living().Except(before).ShouldBeEmpty();
        result.Streams.Swallowed.ShouldBeEmpty();
        _channel.Run("Get-Episode").ThrowIfFailed().Output.Count.ShouldBe(1);
    }

    private static bool Renders(IReadOnlyList<string> before) =>
        ChildProcesses.Living().Except(before).Any(p => p.StartsWith("ffmpeg", StringComparison.Ordinal));

    [Fact]
    public void A_stop_before_anything_is_done_is_no_error()
    {
        var run = _channel.Shell.Start($"Get-BatchPlan -Date {ChannelShell.Soon} | New-EpisodeStory");
        run.Stop();

        var result = run.Wait();

        result.Errors.ShouldBeEmpty();
        result.Streams.Swallowed.ShouldBeEmpty();
    }
}

using System.Management.Automation;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

public sealed class ProgressSpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    public void Dispose() => _channel.Dispose();

    [Theory]
    [InlineData("-DryRun")]
    [InlineData("-DryRun | Select-Object -First 1")]
    public void Whatever_is_begun_on_the_screen_is_completed(string rest)
    {
        var progress = _channel.Run($"Invoke-DailyBatch -Date {ChannelShell.Soon} -Count 2 {rest}").ThrowIfFailed().Progress;

        progress.Select(p => p.ActivityId).Distinct().Count().ShouldBe(1);
        progress.First().RecordType.ShouldBe(ProgressRecordType.Processing);
        progress.Last().RecordType.ShouldBe(ProgressRecordType.Completed);
    }

    [Fact]
    public void An_error_completes_it_too()
    {
        var progress = _channel.Run("Invoke-DailyBatch -Date 2025-01-02").Progress;

        progress.LastOrDefault()?.RecordType.ShouldBe(ProgressRecordType.Completed);
    }

    [Fact]
    public void Each_command_of_a_pipe_has_an_activity_of_its_own()
    {
        var progress = _channel.Run($"Get-BatchPlan -Date {ChannelShell.Soon} -Count 2 | New-EpisodeStory").ThrowIfFailed().Progress;

        progress.GroupBy(p => p.ActivityId).ShouldAllBe(g => g.Select(p => p.Activity).Distinct().Count() == 1);
    }
}

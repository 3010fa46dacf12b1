using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

public sealed class WhatIfSpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public void A_story_that_would_be_written_is_named_and_nothing_goes_down_the_pipe()
    {
        var result = _channel.Run($"Get-BatchPlan -Date {ChannelShell.Soon} -Count 2 | New-EpisodeStory -WhatIf | New-EpisodeVideo | Publish-Episode").ThrowIfFailed();

        result.Output.ShouldBeEmpty();
        result.Host.Count.ShouldBe(2);
        result.Host[0].ShouldContain($"{ChannelShell.Soon} #1");
        Directory.EnumerateFileSystemEntries(_channel.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_day_that_would_be_run_is_named_with_its_date_and_workspace()
    {
        var result = _channel.Run($"Invoke-DailyBatch -Date {ChannelShell.Soon} -Count 1 -WhatIf").ThrowIfFailed();

        result.Output.ShouldBeEmpty();
        result.Host.Single().ShouldContain($"1 video for {ChannelShell.Soon} in {_channel.Folder}");
        Directory.EnumerateFileSystemEntries(_channel.Folder).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("New-EpisodeVideo")]
    [InlineData("Publish-Episode")]
    public void An_episode_that_would_be_worked_on_is_named_and_left_alone(string command)
    {
        _channel.Run("New-EpisodeStory 'A will that nobody had read'").ThrowIfFailed();
        var stored = File.ReadAllText(_channel.Episodes.Single());

        var result = _channel.Run($"Get-Episode | {command} -WhatIf").ThrowIfFailed();

        result.Output.ShouldBeEmpty();
        result.Host.Single().ShouldContain(Path.GetFileNameWithoutExtension(_channel.Episodes.Single()));
        File.ReadAllText(_channel.Episodes.Single()).ShouldBe(stored);
    }

    [Fact]
    public void Nobody_is_asked_in_an_unattended_session() =>
        _channel.Run("New-EpisodeStory 'A will that nobody had read'").ThrowIfFailed().Output.Count.ShouldBe(1);
}

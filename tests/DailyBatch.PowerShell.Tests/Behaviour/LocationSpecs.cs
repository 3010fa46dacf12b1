using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

public sealed class LocationSpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public void A_command_works_where_the_session_stands_and_not_where_the_process_does()
    {
        _channel.Run("New-EpisodeStory 'A will that nobody had read'").ThrowIfFailed();

        _channel.Episodes.Count.ShouldBe(1);
    }

    [Fact]
    public void A_relative_workspace_is_meant_from_there()
    {
        Directory.CreateDirectory(_channel["another channel"]);

        _channel.Run("New-EpisodeStory 'A will that nobody had read' -Workspace 'another channel'").ThrowIfFailed();

        Directory.EnumerateFiles(_channel["another channel/storage/episodes"]).Count().ShouldBe(1);
        _channel.Episodes.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_inside_a_channel_belongs_to_it()
    {
        _channel.Settings("{}");
        Directory.CreateDirectory(_channel["inside"]);

        _channel.Run("Set-Location inside; New-EpisodeStory 'A will that nobody had read'").ThrowIfFailed();

        _channel.Episodes.Count.ShouldBe(1);
    }
}

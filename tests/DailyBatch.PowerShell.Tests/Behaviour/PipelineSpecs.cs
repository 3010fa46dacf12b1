using DailyBatch.PowerShell.Tests.Support;
using DailyBatch.StandIn;

namespace DailyBatch.PowerShell.Tests.Behaviour;

[Collection(Programs.OneAtATime)]
public sealed class PipelineSpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public void The_pipeline_of_the_README_ends_with_a_video_in_its_slot()
    {
        var line = File.ReadLines(Repository.In("README.md")).Single(l => l.StartsWith("Get-BatchPlan -Count 5 | New-EpisodeStory | New-EpisodeVideo | Publish-Episode", StringComparison.Ordinal));
        var pipeline = line.Replace("-Count 5", $"-Count 1 -Date {ChannelShell.Soon}").Replace("2025-11-23", ChannelShell.Soon);

        dynamic episode = _channel.Run(pipeline).ThrowIfFailed().Output.Single()!;

        ((object)episode.State).ToString().ShouldBe("Scheduled");
        File.Exists(Path.Combine((string)episode.Publication.Folder, "video.mp4")).ShouldBeTrue();
        string again = _channel.Run($"Get-Episode {episode.Id} | New-EpisodeStory | New-EpisodeVideo | Publish-Episode | Select-Object -ExpandProperty Id").ThrowIfFailed().Output.Single()!.ToString()!;
        again.ShouldBe((string)episode.Id);
        _channel.Run($"(Get-PostingSlot -Date {ChannelShell.Soon} | Where-Object Status -eq Taken).EpisodeId").Output.ShouldBe([(string)episode.Id]);
        _channel.Episodes.Count.ShouldBe(1);
    }

    [Fact]
    public void A_command_that_has_enough_stops_those_before_it()
    {
        var result = _channel.Run($"Get-BatchPlan -Date {ChannelShell.Soon} -Count 5 | New-EpisodeStory | Select-Object -First 1").ThrowIfFailed();

        result.Output.Count.ShouldBe(1);
        _channel.Episodes.Count.ShouldBe(1);
        result.Streams.Swallowed.ShouldBeEmpty();
    }

    [Fact]
    public void One_object_from_a_variable_is_as_good_as_one_from_the_pipe()
    {
        var result = _channel.Run($"$plan = Get-BatchPlan -Date {ChannelShell.Soon} -Count 1; $episode = New-EpisodeStory -InputObject $plan; (New-EpisodeStory -Episode $episode).Id; $episode.Id").ThrowIfFailed();

        result.Output[0].ShouldBe(result.Output[1]);
        _channel.Episodes.Count.ShouldBe(1);
    }

    [Fact]
    public void What_has_its_story_is_passed_on_as_it_is_unless_forced()
    {
        _channel.Run("New-EpisodeStory 'A will that nobody had read'").ThrowIfFailed();
        var stored = File.ReadAllText(_channel.Episodes.Single());

        _channel.Run("Get-Episode | New-EpisodeStory").ThrowIfFailed().Output.Count.ShouldBe(1);
        File.ReadAllText(_channel.Episodes.Single()).ShouldBe(stored);
        _channel.Run("Get-Episode | New-EpisodeStory -Force").ThrowIfFailed().Output.Count.ShouldBe(1);
        _channel.Episodes.Count.ShouldBe(1);
    }

    [Fact]
    public void Slots_bring_the_episodes_that_hold_them_and_free_ones_bring_none()
    {
        _channel.Run("New-EpisodeStory 'A will that nobody had read'").ThrowIfFailed();

        _channel.Run($"Get-PostingSlot -Date {ChannelShell.Soon} | Get-Episode").ThrowIfFailed().Output.ShouldBeEmpty();
        _channel.Run("Get-Episode | Get-Episode").ThrowIfFailed().Output.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("-Free -Count 2", 2)]
    [InlineData("-Count 3", 3)]
    [InlineData("", 5)]
    public void Slots_are_counted_from_the_earliest(string parameters, int expected)
    {
        var slots = _channel.Run($"Get-PostingSlot -Date {ChannelShell.Soon} {parameters}").ThrowIfFailed().Output;

        slots.Count.ShouldBe(expected);
        slots.Select(s => (DateTimeOffset)((dynamic)s!).Local).ShouldBeInOrder();
    }

    [Fact]
    public void A_dry_run_of_the_day_writes_one_summary_and_is_not_done_twice()
    {
        var day = $"Invoke-DailyBatch -Date {ChannelShell.Soon} -Count 2 -DryRun";

        Counts(_channel.Run(day)).ShouldBe((2, 0));
        Counts(_channel.Run(day)).ShouldBe((0, 2));
        _channel.Episodes.Count.ShouldBe(2);
    }

    private static (int Made, int AlreadyDone) Counts(ShellResult run)
    {
        dynamic summary = run.ThrowIfFailed().Output.Single()!;
        return (((IReadOnlyCollection<string>)summary.Made).Count, ((IReadOnlyCollection<string>)summary.AlreadyDone).Count);
    }
}

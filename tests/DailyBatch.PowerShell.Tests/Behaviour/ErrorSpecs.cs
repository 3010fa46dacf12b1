using System.Management.Automation;
using System.Runtime.Versioning;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

[Collection(Programs.OneAtATime)]
public sealed class ErrorSpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    public void Dispose() => _channel.Dispose();

    [Fact]
    public void A_date_that_is_none_is_one_clear_binding_error() =>
        _channel.Run("Get-BatchPlan -Date 2025-02-30").TerminatingError.ShouldNotBeNull().ToString().ShouldContain("2025-02-30");

    [Theory]
    [InlineData("Get-BatchPlan -Count 0", "Count")]
    [InlineData("Get-BatchPlan -Count 51", "Count")]
    [InlineData("New-EpisodeStory 'x' -Duration 10", "Duration")]
    [InlineData("Get-Episode -First 0", "First")]
    [InlineData("Get-BatchPlan -Workspace ''", "Workspace")]
    public void A_value_that_is_not_allowed_is_refused_with_its_parameter(string line, string parameter) =>
        _channel.Run(line).TerminatingError.ShouldNotBeNull().ToString().ShouldContain(parameter);

    [Theory]
    [InlineData("Get-BatchPlan -Date 2025-01-02", "2025-01-02", ErrorCategory.InvalidArgument)]
    [InlineData("Get-BatchPlan -Niche gardening", "gardening", ErrorCategory.InvalidArgument)]
    [InlineData("Invoke-DailyBatch -Date 2025-01-02", "2025-01-02", ErrorCategory.InvalidArgument)]
    [InlineData("Get-Episode -Workspace nodrive:/x", "nodrive:/x", ErrorCategory.InvalidArgument)]
    public void When_nothing_can_work_the_command_ends_and_names_the_value(string line, string value, ErrorCategory category)
    {
        var error = _channel.Run(line).TerminatingError.ShouldNotBeNull();

        error.ToString().ShouldContain(value);
        error.CategoryInfo.Category.ShouldBe(category);
        error.TargetObject.ShouldNotBeNull();
        error.ErrorDetails!.RecommendedAction.ShouldNotBeEmpty();
        error.FullyQualifiedErrorId.ShouldNotStartWith("UnexpectedError");
    }

    [Theory]
    [InlineData("""{ "schedule": { "timeZone": "Mars/Olympus" } }""", "Mars/Olympus")]
    [InlineData("""{ "schedule": { "slots": ["25:00"] } }""", "25:00")]
    public void A_wrong_setting_ends_every_command_with_its_value(string settings, string value)
    {
        _channel.Settings(settings);

        foreach (var line in (string[])["Get-BatchPlan", "Get-PostingSlot", "Get-Episode", "New-EpisodeStory 'x'", "Invoke-DailyBatch -DryRun"])
            _channel.Run(line).TerminatingError.ShouldNotBeNull(line).ToString().ShouldContain(value);
    }

    [Fact]
    public void An_episode_that_is_not_there_is_named_and_the_others_come()
    {
        var id = _channel.Run("(New-EpisodeStory 'A will that nobody had read').Id").ThrowIfFailed().Output.Single();

        var result = _channel.Run($"Get-Episode episode_0123456789ab, {id}");

        result.Output.Count.ShouldBe(1);
        var error = result.Errors.ShouldHaveSingleItem();
        error.TargetObject.ShouldBe("episode_0123456789ab");
        error.CategoryInfo.Category.ShouldBe(ErrorCategory.ObjectNotFound);
    }

    [Fact]
    public void An_episode_without_a_video_cannot_be_published_and_the_error_names_it()
    {
        var id = _channel.Run("(New-EpisodeStory 'A will that nobody had read').Id").ThrowIfFailed().Output.Single();

        var result = _channel.Run($"Get-Episode | Publish-Episode -Date {ChannelShell.Soon}");

        result.Output.ShouldBeEmpty();
        result.Errors.ShouldHaveSingleItem().TargetObject.ShouldBe(id);
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void Episodes_that_fail_do_not_stop_the_others_and_are_found_again()
    {
        _channel.Run($"Get-BatchPlan -Date {ChannelShell.Soon} -Count 2 | New-EpisodeStory").ThrowIfFailed();
        BrokenTool.PutInPlaceOfFfmpeg(_channel);

        var result = _channel.Run("Get-Episode | New-EpisodeVideo");

        result.TerminatingError.ShouldBeNull();
        result.Errors.Select(e => e.TargetObject).Distinct().Count().ShouldBe(2);
        result.Errors.ShouldAllBe(e => e.CategoryInfo.Category != ErrorCategory.NotSpecified && e.ErrorDetails!.RecommendedAction.Length > 0);
        _channel.Run("Get-Episode -Failed").ThrowIfFailed().Output.Count.ShouldBe(2);
    }

    [Fact]
    public void With_ErrorAction_Stop_the_first_failure_ends_the_pipe()
    {
        var result = _channel.Run("Get-Episode episode_0123456789ab, episode_0123456789ac -ErrorAction Stop");

        result.TerminatingError.ShouldNotBeNull().TargetObject.ShouldBe("episode_0123456789ab");
    }

    [Fact]
    public void What_is_no_episode_is_not_bound_and_the_pipe_goes_on()
    {
        var result = _channel.Run("'x', 'y' | New-EpisodeVideo");

        result.TerminatingError.ShouldBeNull();
        result.Errors.Count.ShouldBe(2);
    }
}

using DailyBatch.Cli.Tests.Support;

namespace DailyBatch.Cli.Tests;

public sealed class BadInputSpecs : IDisposable
{
    private readonly TemporaryFolder _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("30/11/2025")]
    [InlineData("soon")]
    public async Task A_date_that_is_none_is_named_and_refused(string date)
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "run", "--date", date);

        result.ExitCode.ShouldBe(2);
        result.ErrorLines[0].ShouldStartWith($"Error: '{date}' is not a date");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("five")]
    public async Task A_count_that_is_none_is_named_and_refused(string count)
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "run", "--count", count);

        result.ExitCode.ShouldBe(2);
        result.ErrorLines[0].ShouldStartWith($"Error: '{count}' is not a number of videos");
    }

    [Fact]
    public async Task An_unknown_command_is_named_and_the_way_to_help_is_shown()
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "dance");

        result.ExitCode.ShouldBe(2);
        result.Errors.ShouldContain("dance");
        result.Errors.ShouldContain("dailybatch --help");
    }

    [Fact]
    public async Task A_date_in_the_past_is_refused_by_name()
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "run", "--date", "2025-01-02");

        result.ExitCode.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain("2025-01-02");
    }

    [Fact]
    public async Task More_videos_than_slots_are_refused()
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "run", "--date", "tomorrow", "--count", "6");

        result.ExitCode.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain("6");
    }

    [Fact]
    public async Task An_unknown_niche_is_refused_by_name()
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "plan", "--niche", "gardening");

        result.ExitCode.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain("gardening");
    }

    [Theory]
    [InlineData("""{ "schedule": { "timeZone": "Mars/Olympus" } }""", "Mars/Olympus")]
    [InlineData("""{ "schedule": { "slots": ["25:00"] } }""", "25:00")]
    [InlineData("""{ "batch": { "count": 0 } }""", "0")]
    public async Task A_wrong_setting_is_refused_with_its_value_before_anything_is_done(string settings, string value)
    {
        await File.WriteAllTextAsync(_workspace["dailybatch.json"], settings, TestContext.Current.CancellationToken);

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "run", "--date", "tomorrow");

        result.ExitCode.ShouldBe(2);
        result.Errors.ShouldContain(value);
        Directory.EnumerateFileSystemEntries(_workspace.Path).Count().ShouldBe(1);
    }

    [Fact]
    public async Task An_episode_that_is_not_stored_is_named()
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "episodes", "episode_0123456789ab");

        result.ExitCode.ShouldNotBe(0);
        result.Errors.ShouldContain("episode_0123456789ab");
    }
}

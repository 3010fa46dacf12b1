using System.Diagnostics;
using System.Runtime.Versioning;
using DailyBatch.Cli.Tests.Support;

namespace DailyBatch.Cli.Tests;

[SupportedOSPlatform("linux")]
public sealed class DaySpecs : IDisposable
{
    private readonly TemporaryFolder _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_plan_shows_slots_and_reasons_and_stores_nothing()
    {
        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "plan", "--date", "tomorrow");

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldContain("Reason");
        result.Output.ShouldContain("11:00");
        result.Output.ShouldContain("22:00");
        Directory.EnumerateFileSystemEntries(_workspace.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_story_can_be_read_before_its_video_is_made()
    {
        (await DailyBatchProgram.RunAsync(_workspace.Path, "run", "--date", "tomorrow", "--count", "1", "--dry-run")).ExitCode.ShouldBe(0);
        var id = Path.GetFileNameWithoutExtension(Directory.GetFiles(_workspace["storage/episodes"]).Single());

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "story", id);
        var unknown = await DailyBatchProgram.RunAsync(_workspace.Path, "story", "episode_000000000000");

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldContain("## HOOK");
        result.Output.ShouldContain("None: no provider was paid.");
        unknown.ExitCode.ShouldBe(1);
        unknown.Errors.ShouldContain("episode_000000000000");
    }

    [Fact]
    public async Task A_new_channel_gets_a_settings_file_that_works_and_is_not_written_over()
    {
        string[] init = ["init", "--workspace", _workspace["new channel"], "--time-zone", "Asia/Tokyo"];

        var first = await DailyBatchProgram.RunAsync(_workspace.Path, init);
        var second = await DailyBatchProgram.RunAsync(_workspace.Path, init);
        var slots = await DailyBatchProgram.RunAsync(_workspace.Path, "slots", "--date", "tomorrow", "--workspace", _workspace["new channel"]);

        first.ExitCode.ShouldBe(0, first.Errors);
        second.ExitCode.ShouldBe(2);
        second.Errors.ShouldContain("There is a settings file already");
        slots.Output.ShouldContain("11:00 +09:00");
    }

    [Fact]
    public async Task Slots_are_shown_in_local_time_and_in_utc()
    {
        await File.WriteAllTextAsync(_workspace["dailybatch.json"], """{ "schedule": { "timeZone": "Asia/Tokyo", "slots": ["18:30"] } }""", TestContext.Current.CancellationToken);

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "slots", "--date", "tomorrow");

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldContain("18:30 +09:00");
        result.Output.ShouldContain("09:30Z");
        result.Output.ShouldContain("free");
    }

    [Fact]
    public async Task A_dry_run_writes_stories_and_the_same_run_again_has_nothing_to_do()
    {
        string[] run = ["run", "--date", "tomorrow", "--count", "2", "--dry-run"];

        var first = await DailyBatchProgram.RunAsync(_workspace.Path, run);
        var second = await DailyBatchProgram.RunAsync(_workspace.Path, run);
        var stored = await DailyBatchProgram.RunAsync(_workspace.Path, "episodes");

        first.ExitCode.ShouldBe(0, first.Errors);
        first.Output.ShouldContain("2 made, 0 already done, 0 failed");
        second.Output.ShouldContain("0 made, 2 already done, 0 failed");
        stored.Output.Split("written").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_person_at_a_terminal_sees_how_far_it_has_come()
    {
        var result = await DailyBatchProgram.RunOnTerminalAsync(_workspace.Path, "run --date tomorrow --count 2 --dry-run");

        result.ExitCode.ShouldBe(0, result.Output);
        result.Output.ShouldContain("Planning: looking at the slots");
        result.Output.ShouldContain("2 made, 0 already done, 0 failed");
    }

    [Fact]
    public async Task A_workspace_is_found_by_its_option()
    {
        using var elsewhere = new TemporaryFolder();

        var result = await DailyBatchProgram.RunAsync(elsewhere.Path, "run", "--date", "tomorrow", "--count", "1", "--dry-run", "--workspace", _workspace.Path);

        result.ExitCode.ShouldBe(0, result.Errors);
        Directory.EnumerateFileSystemEntries(elsewhere.Path).ShouldBeEmpty();
        Directory.Exists(_workspace["storage"]).ShouldBeTrue();
    }

    [Fact]
    public async Task An_episode_that_fails_is_told_with_its_stage_and_what_to_do()
    {
        await BreakFfmpegAsync();

        var result = await DailyBatchProgram.RunAsync(_workspace.Path, "run", "--date", "tomorrow", "--count", "1");

        result.ExitCode.ShouldBe(1, result.Errors);
        result.Output.ShouldContain("0 made, 0 already done, 1 failed");
        result.Output.ShouldContain("failed at the video step");
        result.Output.ShouldContain("What to do:");
    }

    [Fact]
    public async Task Ctrl_C_ends_the_run_and_every_program_that_it_started()
    {
        using var process = DailyBatchProgram.Start(_workspace.Path, "run", "--date", "tomorrow", "--count", "1", "--preview");
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var child = await ChildPrograms.FirstAsync(process.Id, TestContext.Current.CancellationToken);

        Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExit();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(130, await output);
        (await errors).ShouldContain("Stopped.");
        ChildPrograms.IsRunning(child).ShouldBeFalse();
    }

    /// <summary>A program in ffmpeg's place that says what it can do, and then does not do it.</summary>
    private async Task BreakFfmpegAsync()
    {
        const string script = """
            #!/bin/sh
            case "$*" in
                *-version*|*-encoders*|*-filters*) exec ffmpeg "$@" ;;
            esac
            echo 'no encoder for you' >&2
            exit 1
            """;
        var broken = _workspace["broken-ffmpeg"];
        await File.WriteAllTextAsync(broken, script.ReplaceLineEndings("\n"), TestContext.Current.CancellationToken);
        File.SetUnixFileMode(broken, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await File.WriteAllTextAsync(_workspace["dailybatch.json"], $$"""{ "tools": { "ffmpeg": "{{broken}}" } }""", TestContext.Current.CancellationToken);
    }
}

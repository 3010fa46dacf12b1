using System.Runtime.Versioning;
using DailyBatch.Cli.Tests.Support;

namespace DailyBatch.Cli.Tests;

/// <summary>Whole runs with real videos, at the fastest settings.</summary>
[SupportedOSPlatform("linux")]
public sealed class ResumeSpecs : IDisposable
{
    private const string Quick = """
        { "stories": { "durationSeconds": 45 }, "videos": { "preset": "PRESET", "crf": 30 }, "tools": { "ffmpeg": "FFMPEG" } }
        """;

    private static readonly string[] Run = ["run", "--date", "tomorrow", "--count"];

    private readonly TemporaryFolder _workspace = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_run_that_was_killed_while_it_rendered_goes_on_to_one_whole_video()
    {
        await SettingsAsync("ffmpeg", "fast");
        using (var process = DailyBatchProgram.Start(_workspace.Path, [.. Run, "1"]))
        {
            _ = process.StandardOutput.ReadToEndAsync(Token);
            _ = process.StandardError.ReadToEndAsync(Token);
            await RenderingBeginsAsync();
            process.Kill();
            await process.WaitForExitAsync(Token);
        }

        var again = await DailyBatchProgram.RunAsync(_workspace.Path, [.. Run, "1"]);

        again.ExitCode.ShouldBe(0, again.Output + again.Errors);
        again.Output.ShouldContain("1 made, 0 already done, 0 failed");
        var folder = Outbox().ShouldHaveSingleItem();
        Directory.GetFiles(folder).Select(Path.GetFileName).Order().ShouldBe(["captions.srt", "thumbnail.jpg", "upload.json", "video.mp4"]);
        Directory.GetFiles(_workspace["outputs"], "*.tmp~*", SearchOption.AllDirectories).ShouldBeEmpty();
        var facts = await VideoFacts.OfAsync(Path.Combine(folder, "video.mp4"), Token);
        facts.Picture.ShouldBe("h264 High 1080x1920 yuv420p tv bt709 30/1");
        facts.Sound.ShouldBe("aac 48000");
        facts.Duration.ShouldBeInRange(30, 75);
        facts.Loudness.ShouldBeInRange(-14.5, -13.5);
        facts.TruePeak.ShouldBeLessThanOrEqualTo(-1.0);
        facts.BlackOrFrozen.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_broken_render_leaves_the_other_and_the_next_run_makes_up_for_it_in_its_slot()
    {
        await SettingsAsync(await BrokenOnceAsync(), "draft");

        var first = await DailyBatchProgram.RunAsync(_workspace.Path, [.. Run, "2"]);
        var second = await DailyBatchProgram.RunAsync(_workspace.Path, [.. Run, "2"]);

        first.ExitCode.ShouldBe(1, first.Output + first.Errors);
        first.Output.ShouldContain("1 made, 0 already done, 1 failed");
        first.Output.ShouldContain("broken for once");
        second.ExitCode.ShouldBe(0, second.Output + second.Errors);
        second.Output.ShouldContain("1 made, 1 already done, 0 failed");
        Outbox().Select(f => Path.GetFileName(f)[..4]).Order().ShouldBe(["1100", "1400"]);
    }

    private string[] Outbox() => [.. Directory.GetDirectories(_workspace["outputs/outbox"]).SelectMany(Directory.GetDirectories)];

    private async Task RenderingBeginsAsync()
    {
        while (!Directory.Exists(_workspace["outputs"]) || Directory.GetFiles(_workspace["outputs"], "*.mp4", SearchOption.AllDirectories).Length == 0)
            await Task.Delay(50, Token);
    }

    private Task SettingsAsync(string ffmpeg, string preset) =>
        File.WriteAllTextAsync(_workspace["dailybatch.json"], Quick.Replace("FFMPEG", ffmpeg).Replace("PRESET", preset), Token);

    /// <summary>An ffmpeg that fails the first time it is to encode, and works from then on.</summary>
    private async Task<string> BrokenOnceAsync()
    {
        const string script = """
            #!/bin/sh
            case "$*" in
                *libx264*) if mkdir "$0.used" 2>/dev/null; then echo 'broken for once' >&2; exit 1; fi ;;
            esac
            exec ffmpeg "$@"
            """;
        var path = _workspace["ffmpeg-broken-once"];
        await File.WriteAllTextAsync(path, script.ReplaceLineEndings("\n"), Token);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}

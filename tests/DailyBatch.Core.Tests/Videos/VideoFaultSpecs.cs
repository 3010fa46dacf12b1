using System.Diagnostics;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;

namespace DailyBatch.Core.Tests.Videos;

public sealed class VideoFaultSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_ffmpeg_is_named_before_anything_is_spoken()
    {
        var fault = await FaultOfAsync(_folder["no-such-ffmpeg"]);
        (fault.Id, fault.Kind).ShouldBe(("ToolMissing", FaultKind.ToolMissing));
        fault.Message.ShouldContain("no-such-ffmpeg");
        Directory.Exists(_folder["cache/speech"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData(" ass ", "filter ass")]
    [InlineData("libx264", "encoder libx264")]
    [InlineData(" aac ", "encoder aac")]
    public async Task A_build_that_lacks_something_is_told_apart(string hidden, string named)
    {
        var fault = await FaultOfAsync(BrokenTool.Lacking(_folder.Path, hidden));
        fault.Id.ShouldBe("FfmpegLacksFeature");
        fault.Message.ShouldContain(named);
        fault.Remedy.ShouldContain("libass");
    }

    [Fact]
    public async Task A_version_that_is_too_old_is_refused()
    {
        var fault = await FaultOfAsync(BrokenTool.OfVersion(_folder.Path, "4.4.2-0ubuntu1"));
        fault.Id.ShouldBe("FfmpegTooOld");
        fault.Message.ShouldContain("version 4");
    }

    [Fact]
    public async Task An_ffmpeg_that_dies_midway_is_quoted_and_leaves_nothing()
    {
        var fault = await FaultOfAsync(BrokenTool.FailingAtEncoding(_folder.Path, "head -c 9000000 >/dev/null; echo 'Conversion went up in smoke' >&2; exit 7"));
        (fault.Id, fault.Kind).ShouldBe(("RenderFailed", FaultKind.ToolFailed));
        fault.Message.ShouldContain("exit code 7");
        fault.Message.ShouldContain("Conversion went up in smoke");
        NothingIsLeft();
    }

    [Fact]
    public async Task A_full_disk_is_called_so()
    {
        var fault = await FaultOfAsync(BrokenTool.FailingAtEncoding(_folder.Path, "echo 'av_interleaved_write_frame(): No space left on device' >&2; exit 1"));
        (fault.Id, fault.Kind).ShouldBe(("DiskFull", FaultKind.StorageFailed));
        NothingIsLeft();
    }

    [Fact]
    public async Task A_disk_that_gets_full_while_ffmpeg_writes_is_called_so()
    {
        if (!OperatingSystem.IsLinux()) return;
        var fault = await FaultOfAsync(BrokenTool.OntoFullDisk(_folder.Path));
        (fault.Id, fault.Kind).ShouldBe(("DiskFull", FaultKind.StorageFailed));
        NothingIsLeft();
    }

    [Fact]
    public async Task An_ffmpeg_that_is_killed_midway_leaves_nothing()
    {
        var fault = await FaultOfAsync(BrokenTool.Killed(_folder.Path));
        (fault.Id, fault.Kind).ShouldBe(("RenderFailed", FaultKind.ToolFailed));
        fault.Message.ShouldContain("killed (signal 9)");
        NothingIsLeft();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(_folder["out"], "a file in the way");
        var fault = await FaultOfAsync("ffmpeg");
        fault.Kind.ShouldBe(FaultKind.StorageFailed);
        fault.Message.ShouldContain(_folder["out"]);
    }

    [Fact]
    public async Task An_episode_without_a_story_is_refused()
    {
        var fault = (await Should.ThrowAsync<FaultException>(() => MakeAsync("ffmpeg", SampleStories.EpisodeOf(null)))).Fault;
        fault.Id.ShouldBe("StoryMissing");
        fault.Target.ShouldBe(SampleStories.Short().Id);
    }

    [Fact]
    public async Task Whoever_stops_reading_leaves_no_file_and_no_process()
    {
        var script = BrokenTool.FailingAtEncoding(_folder.Path, "exec ffmpeg \"$@\"");
        await foreach (var step in MadeVideo.Maker(_folder, new ToolSettings { Ffmpeg = script }).MakeAsync(SampleStories.Short(), _folder["out"], CancellationToken.None))
            if (step is StepProgress { Stage: "Rendering" }) break;
        NothingIsLeft();
        ProcessesWorkingIn(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cancelled_render_leaves_no_file_and_no_process()
    {
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var step in MadeVideo.Maker(_folder, new ToolSettings()).MakeAsync(SampleStories.Short(), _folder["out"], stop.Token))
                if (step is StepProgress { Stage: "Rendering" }) await stop.CancelAsync();
        });
        NothingIsLeft();
        ProcessesWorkingIn(_folder.Path).ShouldBeEmpty();
    }

    private void NothingIsLeft()
    {
        if (Directory.Exists(_folder["out"])) Directory.GetFileSystemEntries(_folder["out"]).ShouldBeEmpty();
        Directory.GetFileSystemEntries(_folder["cache/work"]).ShouldBeEmpty();
    }

    private static List<string> ProcessesWorkingIn(string folder) => OperatingSystem.IsLinux()
        ? [.. Process.GetProcessesByName("ffmpeg").Select(p => Try(() => File.ReadAllText($"/proc/{p.Id}/cmdline"))).Where(c => c.Contains(folder, StringComparison.Ordinal))]
        : [];

    private static string Try(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (IOException)
        {
            return "";
        }
    }

    private async Task<Fault> FaultOfAsync(string ffmpeg) =>
        (await Should.ThrowAsync<FaultException>(() => MakeAsync(ffmpeg, SampleStories.Short()))).Fault;

    private async Task MakeAsync(string ffmpeg, DailyBatch.Core.Episodes.Episode episode)
    {
        await foreach (var step in MadeVideo.Maker(_folder, new ToolSettings { Ffmpeg = ffmpeg }).MakeAsync(episode, _folder["out"], CancellationToken.None))
            _ = step;
    }
}

using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;

namespace DailyBatch.Core.Tests.Videos.Rendering;

/// <summary>Videos that are rendered again: what is there already is not encoded again.</summary>
public sealed class PartedRenderSpecs : IDisposable
{
    // The least like the frame after it that a caption at the wrong time would be: a stretch of 20 dB. Coded anew, frames come to more than 30.
    private const double SamePicture = 30;

    private readonly TemporaryFolder _folder = new();

    private string Parts => Path.Combine(_folder["cache"], "parts", SampleStories.Short().Id);

    private string Video => Path.Combine(_folder["out"], "video.mp4");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_video_again_encodes_no_frame_and_is_the_same_file()
    {
        await MakeAsync(SampleStories.FourBeats());
        var first = await File.ReadAllBytesAsync(Video);
        await MakeAsync(SampleStories.FourBeats(), BrokenTool.FailingAtEncoding(_folder.Path, "exit 9"));
        (await File.ReadAllBytesAsync(Video)).ShouldBe(first);
    }

    [Fact]
    public async Task A_changed_line_renders_only_its_own_beat_and_what_melts_into_it()
    {
        await MakeAsync(SampleStories.FourBeats());
        var before = PartNames();
        await MakeAsync(SampleStories.FourBeats("You knew it, and you said nothing at all to anybody in this family, for so many years."));
        var after = PartNames();
        // A part a shot: the beats before it are untouched; of those behind it, the first shows how the changed one leaves.
        before.Intersect(after).Count().ShouldBeGreaterThanOrEqualTo(before.Count / 2);
        after.Except(before).ShouldNotBeEmpty();
        (await FrameCountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_video_of_old_and_new_parts_shows_the_same_as_one_of_new_parts()
    {
        await MakeAsync(SampleStories.FourBeats());
        var whole = _folder["whole.mp4"];
        File.Copy(Video, whole);
        foreach (var part in Directory.GetFiles(Parts).Where((_, i) => i % 2 == 0)) File.Delete(part);
        await MakeAsync(SampleStories.FourBeats());
        (await LeastLikenessAsync(whole, Video)).ShouldBeGreaterThan(SamePicture);
    }

    [Fact]
    public async Task Frames_follow_each_other_at_one_pace_over_all_joins()
    {
        await MakeAsync(SampleStories.FourBeats());
        PartNames().Count.ShouldBeGreaterThan(3);
        foreach (var time in (string[])["pts", "dts"])
        {
            var times = (await PacketsAsync(time)).Order().ToList();
            times.Zip(times.Skip(1), (a, b) => b - a).Distinct().Count().ShouldBe(1, time);
        }
    }

    [Fact]
    public async Task A_damaged_part_is_made_again()
    {
        await MakeAsync(SampleStories.FourBeats());
        var frames = await FrameCountAsync();
        var part = Directory.GetFiles(Parts)[0];
        await using (var file = File.OpenWrite(part)) file.SetLength(file.Length / 2);
        File.Delete(Video);
        await MakeAsync(SampleStories.FourBeats());
        (await FrameCountAsync()).ShouldBe(frames);
    }

    [Fact]
    public async Task After_a_kill_the_finished_parts_are_used()
    {
        if (OperatingSystem.IsWindows()) return;
        await Should.ThrowAsync<FaultException>(() => MakeAsync(SampleStories.FourBeats(), BrokenTool.KilledAfterTwoParts(_folder.Path)));
        var kept = PartNames();
        kept.Count.ShouldBeGreaterThanOrEqualTo(2);
        var times = kept.ToDictionary(p => p, p => File.GetLastWriteTimeUtc(Path.Combine(Parts, p)));
        await MakeAsync(SampleStories.FourBeats());
        foreach (var part in kept) File.GetLastWriteTimeUtc(Path.Combine(Parts, part)).ShouldBe(times[part]);
    }

    [Fact]
    public async Task Parts_that_the_video_does_not_need_any_more_go()
    {
        await MakeAsync(SampleStories.FourBeats());
        var before = PartNames();
        await MakeAsync(SampleStories.Short());
        PartNames().ShouldNotContain(p => before.Contains(p));
    }

    [Fact]
    public async Task Other_captions_quality_or_pictures_are_other_parts()
    {
        await MakeAsync(SampleStories.Short());
        var before = PartNames();
        await MakeAsync(SampleStories.Short(), settings: new VideoSettings { Preset = "draft", Crf = 25 });
        PartNames().ShouldNotContain(p => before.Contains(p));
    }

    [Fact]
    public async Task Parts_of_videos_that_nobody_came_back_to_go()
    {
        var old = Directory.CreateDirectory(Path.Combine(_folder["cache"], "parts", "episode_old")).FullName;
        await File.WriteAllTextAsync(Path.Combine(old, "a.nut"), "old");
        Directory.SetLastWriteTimeUtc(old, MadeVideo.Now.UtcDateTime.AddDays(-8));
        await MakeAsync(SampleStories.Short());
        Directory.Exists(old).ShouldBeFalse();
    }

    private async Task MakeAsync(Episode episode, string ffmpeg = "ffmpeg", VideoSettings? settings = null)
    {
        var maker = MadeVideo.Maker(_folder, new ToolSettings { Ffmpeg = ffmpeg }, settings ?? new VideoSettings { Preset = "draft" });
        await foreach (var step in maker.MakeAsync(episode, _folder["out"], CancellationToken.None))
            _ = step;
    }

    private List<string> PartNames() => [.. Directory.GetFiles(Parts).Select(f => Path.GetFileName(f))];

    private async Task<int> FrameCountAsync() => int.Parse((await MediaFacts.ProbeAsync(Video))["streams"]![0]!["nb_read_frames"]!.ToString(), CultureInfo.InvariantCulture);

    private async Task<IReadOnlyList<long>> PacketsAsync(string time)
    {
        var result = await ToolRunner.RunAsync(
            new ToolCommand("ffprobe").WithArguments("-v", "error", "-select_streams", "v", "-show_entries", $"packet={time}", "-of", "csv=p=0", Video), CancellationToken.None);
        return [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => long.Parse(l.Trim(','), CultureInfo.InvariantCulture))];
    }

    /// <summary>The peak signal to noise of the two frames that are least alike, in dB (ffmpeg, filter psnr).</summary>
    private static async Task<double> LeastLikenessAsync(string a, string b)
    {
        var lines = new List<string>();
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments("-hide_banner", "-nostats", "-i", a, "-i", b, "-lavfi", "psnr", "-an", "-f", "null", "-").WithErrorLine(lines.Add), CancellationToken.None);
        var least = lines.Last(l => l.Contains("PSNR", StringComparison.Ordinal)).Split(' ').First(w => w.StartsWith("min:", StringComparison.Ordinal))[4..];
        return least == "inf" ? double.PositiveInfinity : double.Parse(least, CultureInfo.InvariantCulture);
    }
}

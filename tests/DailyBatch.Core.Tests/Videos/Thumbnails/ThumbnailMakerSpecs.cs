using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Videos.Thumbnails;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Thumbnails;

public sealed class ThumbnailMakerSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Generated")]
    [InlineData("Frame")]
    [InlineData("Hybrid")]
    public async Task Every_mode_makes_both_forms(string mode)
    {
        var files = await OutputsAsync();

        (await MakeAsync(files, Enum.Parse<ThumbnailMode>(mode), "ffmpeg")).ShouldBeNull();

        (await SizeAsync(files.Thumbnail)).ShouldBe(("1280", "720"));
        (await SizeAsync(files.TallThumbnail)).ShouldBe(("1080", "1920"));
        new[] { files.Thumbnail, files.TallThumbnail }.ShouldAllBe(f => new FileInfo(f).Length < 2_000_000);
    }

    [Fact]
    public async Task A_way_that_fails_gives_place_to_another_and_says_so()
    {
        var files = await OutputsAsync();
        var tool = BrokenTool.FailingAtEncoding(_folder.Path, "echo 'no pictures today' >&2; exit 3");

        var warning = (await MakeAsync(files, ThumbnailMode.Generated, tool)).ShouldNotBeNull();

        warning.ShouldContain("'frame'");
        warning.ShouldContain("no pictures today");
        File.Exists(files.TallThumbnail).ShouldBeTrue();
    }

    [Fact]
    public async Task A_video_whose_thumbnail_cannot_be_made_is_left_as_it_is()
    {
        var files = await OutputsAsync();
        var before = await files.VideoHashAsync(TestContext.Current.CancellationToken);

        var fault = (await Should.ThrowAsync<FaultException>(() => MakeAsync(files, ThumbnailMode.Hybrid, BrokenTool.Always(_folder.Path, "exit 7")))).Fault;

        fault.Id.ShouldBe("RenderFailed");
        (await files.VideoHashAsync(TestContext.Current.CancellationToken)).ShouldBe(before);
        Directory.GetFiles(files.Folder).ShouldBe([files.Video]);
    }

    [Fact]
    public async Task The_sharp_part_of_a_video_is_found()
    {
        var files = await OutputsAsync();

        var frames = await new KeyframeReader("ffmpeg").ReadAsync(files.Video, TestContext.Current.CancellationToken);

        frames.Count.ShouldBe(2);
        FrameChoice.Best(frames, Timeline).Time.TotalSeconds.ShouldBe(1, 0.05);
    }

    [Theory]
    [InlineData("No")]
    [InlineData("She opened it at the wedding")]
    [InlineData("The landlord kept our whole deposit for a scratch that was there before we ever moved in")]
    [InlineData("מדוע שיקרת לו?")]
    public async Task A_title_stays_inside_its_margins_and_can_be_read_when_it_is_small(string title)
    {
        foreach (var shape in new[] { ThumbnailShape.Wide, ThumbnailShape.Tall })
        {
            var ass = new ThumbnailText(shape, await Fonts.LoadAsync()).Write(title, panel: false);
            var box = await BurnedBox.OfAsync(ass, shape.Size, _folder.Path);
            box.Left.ShouldBeGreaterThanOrEqualTo(shape.Margin);
            box.Right.ShouldBeLessThanOrEqualTo(shape.Size.Width - shape.Margin);
            box.Top.ShouldBeGreaterThanOrEqualTo(shape.Top - 20);
            box.Bottom.ShouldBeLessThanOrEqualTo(shape.Size.Height - shape.Bottom + 20);
            // Letters of about eight pixels where the thumbnail is 120 wide.
            (FontSizeOf(ass) * 0.5 * 120 / shape.Size.Width).ShouldBeGreaterThan(7.5);
        }
    }

    private static VideoTimeline Timeline { get; } = new(
        [],
        [new Shot(BeatKind.Hook, 1, 0, "rage", TimeSpan.Zero, TimeSpan.FromSeconds(2), default, default)],
        TimeSpan.FromSeconds(2));

    private static int FontSizeOf(string ass) => int.Parse(ass.Split("\\fs")[1].Split('\\', '}')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A second of grey and a second of a pattern.</summary>
    private async Task<VideoFiles> OutputsAsync()
    {
        var files = new VideoFiles(_folder["it's out"]);
        Directory.CreateDirectory(files.Folder);
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments(
                "-v", "error", "-f", "lavfi", "-i", "color=gray:s=1080x1920:r=30:d=1", "-f", "lavfi", "-i", "testsrc2=s=1080x1920:r=30:d=1",
                "-filter_complex", "concat=n=2", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "30", "-sc_threshold", "0", files.Video),
            TestContext.Current.CancellationToken);
        return files;
    }

    private async Task<string?> MakeAsync(VideoFiles files, ThumbnailMode mode, string ffmpeg)
    {
        var work = Directory.CreateDirectory(_folder["work"]).FullName;
        var picture = await TestPictures.OpaqueAsync(_folder.Path, "scene");
        var order = new ThumbnailOrder(picture, "She opened it", Timeline, work, files);
        return await new ThumbnailMaker(new ToolSettings { Ffmpeg = ffmpeg }, Fonts.Folder, mode).MakeAsync(order, await Fonts.LoadAsync(), TestContext.Current.CancellationToken);
    }

    private static async Task<(string, string)> SizeAsync(string path)
    {
        JsonNode picture = (await MediaFacts.ProbeAsync(path))["streams"]![0]!;
        return (picture["width"]!.ToString(), picture["height"]!.ToString());
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Frames.Clips;

public sealed class ClipShotSpecs : IDisposable
{
    private static readonly FrameSize Size = FrameSize.Draft;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_shot_with_a_clip_shows_its_frames_one_after_the_other()
    {
        var frames = await ComposeAsync(0, Shot(0, 10));
        for (var n = 0; n < frames.Count; n++) TestClips.FrameOf(frames[n]).ShouldBe(n, 0.6);
    }

    [Fact]
    public async Task A_clip_goes_on_while_it_melts_away_and_the_next_begins_at_its_start()
    {
        var frames = await ComposeAsync(0, Shot(0, 12), Shot(12, 24) with { Transition = ShotTransition.Crossfade, TransitionLength = FrameTime.At(6) });

        // Between the two, the frame is a mixture: above the new clip's own, and never above the old one's.
        for (var n = 12; n < 17; n++) TestClips.FrameOf(frames[n]).ShouldBeInRange(n - 12, n + 0.6);
        TestClips.FrameOf(frames[13]).ShouldBeGreaterThan(6);
        for (var n = 18; n < 24; n++) TestClips.FrameOf(frames[n]).ShouldBe(n - 12, 0.6);
    }

    [Fact]
    public async Task A_part_that_begins_with_a_later_shot_finds_the_frames_that_melt_away()
    {
        Shot[] shots = [Shot(0, 12), Shot(12, 24) with { Transition = ShotTransition.Crossfade, TransitionLength = FrameTime.At(6) }];
        (await ComposeAsync(12, shots)).ShouldBe((await ComposeAsync(0, shots)).Skip(12));
    }

    [Fact]
    public async Task What_belongs_to_the_frame_lies_over_a_clip_too()
    {
        var shade = await TestPictures.DrawAsync(_folder.Path, "shade", "color=black:s=1080x1920,format=rgba,geq=r=0:g=0:b=0:a='if(gt(Y,900),255,0)'", "rgba");
        var layer = new PictureLayer(shade, PictureLayer.Flat) { IsStill = true, Box = new LayerBox(108, 192, 1080, 1920) };

        (await ComposeAsync([layer], 0, Shot(0, 6))).ShouldAllBe(luma => luma <= 17);
    }

    private Task<IReadOnlyList<byte>> ComposeAsync(int first, params Shot[] shots) => ComposeAsync([], first, shots);

    private async Task<IReadOnlyList<byte>> ComposeAsync(IReadOnlyList<PictureLayer> over, int first, params Shot[] shots)
    {
        var still = await TestPictures.OpaqueAsync(_folder.Path, "still");
        var moving = still with { Layers = [.. still.Layers, .. over], Clip = new PictureClip(await TestClips.RisingAsync(_folder.Path), Loops: false) };
        var timeline = new VideoTimeline([], shots, shots[^1].End);
        await using var shelf = new PictureShelf([.. shots.Select(_ => moving)], new LayerLoader(new ToolSettings(), Size));
        using var output = new MemoryStream();
        await new FramePump(new FrameScript(timeline), new FrameRange(first, timeline.FrameCount), shelf, Size, RowKernels.Best).WriteAsync(new StreamOutput(output), TestContext.Current.CancellationToken);
        var middle = Size.Width * Size.Height / 2 + Size.Width / 2;
        return [.. Enumerable.Range(0, timeline.FrameCount - first).Select(n => output.GetBuffer()[n * Size.Bytes + middle])];
    }

    private static Shot Shot(int start, int end) =>
        new(BeatKind.Hook, 1, 3, "none", FrameTime.At(start), FrameTime.At(end), CameraMove.PushIn, ShotTransition.Cut);
}

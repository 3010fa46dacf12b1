using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class FrameComposerSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LayerLoader _loader = new(new ToolSettings(), FrameSize.Portrait);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Vectors_and_plain_code_compose_the_same_frame()
    {
        var layers = await _loader.LoadAsync(await TestPictures.LayeredAsync(_folder.Path, "a"), CancellationToken.None);
        var plain = new FrameBuffer(FrameSize.Portrait);
        var plan = new FramePlan(new ShotView(1, new CameraView(1.131, 0.011, -0.007)), new ShotView(0, new CameraView(1.2, 0, 0)), 40, 9);
        new FrameComposer(new ScalarKernels(), new FrameBuffers(FrameSize.Portrait)).Compose([plan], layers, layers, [plain]);
        foreach (var kernels in RowKernels.All)
        {
            var fast = new FrameBuffer(FrameSize.Portrait);
            new FrameComposer(kernels, new FrameBuffers(FrameSize.Portrait)).Compose([plan], layers, layers, [fast]);
            fast.Memory.Span.SequenceEqual(plain.Memory.Span).ShouldBeTrue(kernels.ToString());
        }
    }

    [Fact]
    public async Task Frames_composed_together_are_those_composed_alone()
    {
        var layers = await _loader.LoadAsync(await TestPictures.LayeredAsync(_folder.Path, "a"), CancellationToken.None);
        var plans = Enumerable.Range(0, 3).Select(i => new FramePlan(new ShotView(0, new CameraView(1.1 + i * 0.01, i * 0.004, 0)), null, AxisTable.Weights, i * 5)).ToList();
        var together = plans.Select(_ => new FrameBuffer(FrameSize.Portrait)).ToList();
        new FrameComposer(RowKernels.Best, new FrameBuffers(FrameSize.Portrait)).Compose(plans, layers, null, together);
        foreach (var (plan, frame) in plans.Zip(together))
        {
            var alone = new FrameBuffer(FrameSize.Portrait);
            new FrameComposer(RowKernels.Best, new FrameBuffers(FrameSize.Portrait)).Compose([plan], layers, null, [alone]);
            frame.Memory.Span.SequenceEqual(alone.Memory.Span).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_a_solid_layer_hides_makes_no_difference()
    {
        var picture = await TestPictures.LayeredAsync(_folder.Path, "a");
        var layers = await _loader.LoadAsync(picture, CancellationToken.None);
        // The map of a half transparent plane has a layer drawn everywhere.
        var veil = new Plane(16, 16);
        veil.Bytes.AsSpan().Fill(128);
        var unknowing = layers.Select(l => l.Alpha is null ? l : l with { Coverage = Coverage.Of(veil) }).ToList();
        var view = new CameraView(1.131, 0.011, -0.007);
        Compose(layers, view).Memory.Span.SequenceEqual(Compose(unknowing, view).Memory.Span).ShouldBeTrue();
    }

    [Fact]
    public async Task Colours_keep_their_values_through_layers()
    {
        var layers = await _loader.LoadAsync(await TestPictures.LayeredAsync(_folder.Path, "a"), CancellationToken.None);
        var frame = Compose(layers, new CameraView(1.2, 0, 0));
        // Pure red in BT.709, limited range: Y 63, Cb 102, Cr 240.
        ((double)frame.Luma(960)[540]).ShouldBe(63, 1);
        ((double)frame.Cb(480)[270]).ShouldBe(102, 1);
        ((double)frame.Cr(480)[270]).ShouldBe(240, 1);
    }

    [Fact]
    public async Task A_shift_of_a_tenth_of_a_pixel_is_seen_as_such()
    {
        var source = "color=black:s=1296x2304,format=gray,geq=lum='200*clip(201-hypot(X-648,Y-1152),0,1)',format=rgb24";
        var path = await TestPictures.DrawAsync(_folder.Path, "disc", source, "rgb24");
        var layers = await _loader.LoadAsync(new("test", [new(path, 0.5)], 1296, 2304), CancellationToken.None);
        // At this zoom a pixel of the layer is one of the frame; looking to the right moves the disc to the left.
        var places = Enumerable.Range(0, 21).Select(i => CentreOfLight(Compose(layers, new CameraView(1.2, i * 0.1 / 1296, 0)))).ToList();
        foreach (var (before, after) in places.Zip(places.Skip(1)))
            (before - after).ShouldBe(0.1, 0.02);
    }

    [Fact]
    public async Task No_movement_shows_anything_beyond_the_edge_of_a_layer()
    {
        var path = await TestPictures.DrawAsync(_folder.Path, "white", "color=white:s=1296x2304", "rgb24");
        var layers = await _loader.LoadAsync(new("test", [new(path, 0), new(path, 1)], 1296, 2304), CancellationToken.None);
        foreach (var move in Enum.GetValues<DailyBatch.Core.Videos.Timelines.CameraMove>())
            foreach (var seconds in new[] { 0, 2.5, 5.4 })
                Compose(layers, Camera.At(move, seconds, 5)).Memory.Span[..(1080 * 1920)].IndexOfAnyExcept((byte)235).ShouldBe(-1, $"{move} at {seconds} s");
    }

    private static FrameBuffer Compose(IReadOnlyList<LayerPlanes> layers, CameraView view)
    {
        var frame = new FrameBuffer(FrameSize.Portrait);
        new FrameComposer(RowKernels.Best, new FrameBuffers(FrameSize.Portrait)).Compose(layers, view, frame);
        return frame;
    }

    /// <summary>Column around which the light of a frame lies.</summary>
    private static double CentreOfLight(FrameBuffer frame)
    {
        double sum = 0, weighted = 0;
        for (var y = 0; y < 1920; y++)
        {
            var row = frame.Luma(y);
            for (var x = 0; x < 1080; x++)
                (sum, weighted) = (sum + row[x] - 16, weighted + x * (row[x] - 16));
        }

        return weighted / sum;
    }
}

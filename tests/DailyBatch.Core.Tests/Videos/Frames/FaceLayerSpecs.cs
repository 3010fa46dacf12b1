using DailyBatch.Core.Pictures;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Pictures;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Frames.Kernels;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Frames;

/// <summary>A face of the vector source through the composer.</summary>
public sealed class FaceLayerSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_face_changes_where_its_mouth_and_eyes_are_and_nowhere_else()
    {
        var picture = await DrawAsync("sister_1");
        var layers = await new LayerLoader(new ToolSettings(), FrameSize.Portrait).LoadAsync(picture, CancellationToken.None);
        var (closed, wide, blink) = (Compose(layers, default), Compose(layers, new(MouthShape.Wide, false)), Compose(layers, new(MouthShape.Closed, true)));
        Changed(closed, wide).ShouldSatisfyAllConditions(
            c => c.Pixels.ShouldBeGreaterThan(2000),
            c => (c.Bottom - c.Top).ShouldBeLessThan(400),
            c => c.Top.ShouldBeGreaterThan(600),
            c => c.Bottom.ShouldBeLessThan(1150));
        Changed(closed, blink).ShouldSatisfyAllConditions(
            c => c.Pixels.ShouldBeGreaterThan(2000),
            c => c.Bottom.ShouldBeLessThan(Changed(closed, wide).Top + 100));
    }

    [Fact]
    public async Task Vectors_and_plain_code_compose_the_same_speaking_face_in_the_colours_of_a_mood()
    {
        var layers = await new LayerLoader(new ToolSettings(), FrameSize.Portrait).LoadAsync(await DrawAsync("judge_1"), CancellationToken.None);
        var plain = new FrameBuffer(FrameSize.Portrait);
        var speaking = new ShotView(1, new CameraView(1.13, 0.01, -0.01)) { Face = new(MouthShape.Open, true), Grade = ColourGrade.Of(ShotGrade.Cold) };
        var plan = new FramePlan(speaking, new ShotView(0, new CameraView(1.2, 0, 0)), AxisTable.Weights, 5) { Whip = new WhipPan(400, 90) };
        new FrameComposer(new ScalarKernels(), new FrameBuffers(FrameSize.Portrait)).Compose([plan], layers, layers, [plain]);
        foreach (var kernels in RowKernels.All)
        {
            var fast = new FrameBuffer(FrameSize.Portrait);
            new FrameComposer(kernels, new FrameBuffers(FrameSize.Portrait)).Compose([plan], layers, layers, [fast]);
            fast.Memory.Span.SequenceEqual(plain.Memory.Span).ShouldBeTrue(kernels.ToString());
        }
    }

    private Task<ScenePicture> DrawAsync(string character) => new VectorPictureSource(new ToolSettings(), _folder.Path)
        .DrawAsync(SampleScenes.Request(variant: ShotVariant.Face) with { Character = character }, CancellationToken.None);

    private static FrameBuffer Compose(IReadOnlyList<LayerPlanes> layers, FaceState face)
    {
        var frame = new FrameBuffer(FrameSize.Portrait);
        var plan = new FramePlan(new ShotView(0, new CameraView(1.2, 0, 0)) { Face = face }, null, AxisTable.Weights, 0);
        new FrameComposer(RowKernels.Best, new FrameBuffers(FrameSize.Portrait)).Compose([plan], layers, null, [frame]);
        return frame;
    }

    private static (int Pixels, int Top, int Bottom) Changed(FrameBuffer a, FrameBuffer b)
    {
        var rows = Enumerable.Range(0, 1920).Select(y => (Y: y, Count: Differing(a.Luma(y), b.Luma(y)))).Where(r => r.Count > 0).ToList();
        return (rows.Sum(r => r.Count), rows.Min(r => r.Y), rows.Max(r => r.Y));
    }

    private static int Differing(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var count = 0;
        for (var x = 0; x < a.Length; x++)
            if (Math.Abs(a[x] - b[x]) > 3) count++;
        return count;
    }
}

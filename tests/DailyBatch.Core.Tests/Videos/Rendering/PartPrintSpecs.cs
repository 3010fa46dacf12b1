using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Rendering.Encoders;
using DailyBatch.Core.Videos.Rendering.Parts;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Rendering;

/// <summary>What makes a part another one.</summary>
public sealed class PartPrintSpecs : IDisposable
{
    private const string Ass = """
        Style: narrator,Anton,90
        Dialogue: 0,0:00:00.10,0:00:01.00,narrator,,0,0,0,,first
        Dialogue: 0,0:00:01.00,0:00:02.00,narrator,,0,0,0,,second, with a comma
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Captions_of_a_part_are_those_that_are_seen_in_it() =>
        new CaptionPrint(Ass).Of(new FrameRange(30, 60)).ShouldBe(["Style: narrator,Anton,90", "0 30 0 narrator,,0,0,0,,second, with a comma"]);

    [Fact]
    public void A_caption_that_began_before_the_part_is_seen_in_it_too() =>
        new CaptionPrint(Ass).Of(new FrameRange(29, 40)).ShouldContain("-26 1 0 narrator,,0,0,0,,first");

    [Fact]
    public void Captions_that_move_with_their_part_are_the_same()
    {
        var later = Ass.Replace("0:00:01.00", "0:00:04.30").Replace("0:00:02.00", "0:00:05.30");
        new CaptionPrint(later).Of(new FrameRange(129, 159)).ShouldBe(new CaptionPrint(Ass).Of(new FrameRange(30, 60)));
    }

    [Fact]
    public async Task A_part_that_moves_is_the_same_and_no_other_is()
    {
        var (before, after) = (await PrintsAsync(TwoShots(2.0)), await PrintsAsync(TwoShots(2.5)));
        after[1].ShouldBe(before[1]);
        after[0].ShouldNotBe(before[0]);
    }

    [Fact]
    public async Task A_picture_of_the_same_name_and_other_content_is_another_part()
    {
        var order = await OrderAsync(TwoShots(2));
        var before = await PrintsAsync(order);
        var layer = order.Pictures[1].Layers[0].Path;
        await File.WriteAllBytesAsync(layer, [.. await File.ReadAllBytesAsync(layer), 0]);
        var after = await PrintsAsync(order);
        after[1].ShouldNotBe(before[1]);
    }

    [Fact]
    public async Task A_clip_in_a_pictures_place_is_another_part_and_so_is_another_clip_of_its_name()
    {
        var order = await OrderAsync(TwoShots(2));
        var clip = Path.Combine(_folder.Path, "clip.mp4");
        var moving = order with { Pictures = [order.Pictures[0], order.Pictures[1] with { Clip = new PictureClip(clip, Loops: true) }] };
        await File.WriteAllTextAsync(clip, "one");
        var (still, first) = (await PrintsAsync(order), await PrintsAsync(moving));
        await File.WriteAllTextAsync(clip, "other");
        var second = await PrintsAsync(moving);

        new[] { still[1], first[1], second[1] }.Distinct().Count().ShouldBe(3);
        second[0].ShouldBe(still[0]);
    }

    [Fact]
    public async Task Another_ffmpeg_makes_other_parts()
    {
        var order = await OrderAsync(TwoShots(2));
        (await PrintsAsync(order, "ffmpeg 7")).ShouldNotBe(await PrintsAsync(order, "ffmpeg 8"));
    }

    [Theory]
    [InlineData(typeof(FramePlan), "Behind Front FrontWeight Whip White")]
    [InlineData(typeof(ShotView), "Face Frame Grade Shot View")]
    [InlineData(typeof(CameraView), "Parallax X Y Zoom")]
    [InlineData(typeof(FaceState), "Blinks Mouth")]
    [InlineData(typeof(WhipPan), "Blur Shift")]
    [InlineData(typeof(ColourGrade), "Cb Cr Luma")]
    [InlineData(typeof(ToneCurve), "Bias Gain High Low")]
    public void All_that_a_frame_shows_is_printed(Type type, string printed) =>
        // Whoever gives a frame something new has to print it too, and then to name it here.
        string.Join(' ', type.GetProperties().Where(p => p.GetMethod!.IsPublic && !p.GetMethod.IsStatic && p.Name != "EqualityContract").Select(p => p.Name).Order(StringComparer.Ordinal)).ShouldBe(printed);

    private static VideoTimeline TwoShots(double cut)
    {
        Shot Of(double from, double to, CameraMove move) =>
            new(BeatKind.Hook, 1, 0, "rage", TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(to), move, ShotTransition.Cut);
        return new VideoTimeline([], [Of(0, cut, CameraMove.PushIn), Of(cut, cut + 3, CameraMove.PanLeft)], TimeSpan.FromSeconds(cut + 3));
    }

    private async Task<RenderOrder> OrderAsync(VideoTimeline timeline) => new(
        timeline,
        [await TestPictures.LayeredAsync(_folder.Path, "wide"), await TestPictures.OpaqueAsync(_folder.Path, "near")],
        AssWriter.Write([], await Fonts.LoadAsync()),
        "sound.wav",
        _folder.Path,
        "video.mp4");

    private async Task<IReadOnlyList<string>> PrintsAsync(VideoTimeline timeline) => await PrintsAsync(await OrderAsync(timeline));

    private static async Task<IReadOnlyList<string>> PrintsAsync(RenderOrder order, string ffmpeg = "ffmpeg 7")
    {
        var plan = new RenderPlan(VideoEncoders.X264, RenderPreset.Fast, 21) { Ffmpeg = ffmpeg };
        return [.. (await new PartPrints(order, plan).ReadAsync(CancellationToken.None)).Select(p => p.Print)];
    }
}

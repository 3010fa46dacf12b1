using DailyBatch.Core.Episodes;
using DailyBatch.Core.Videos.Thumbnails;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Thumbnails;

public sealed class FrameChoiceSpecs
{
    private const int Side = 32;

    [Fact]
    public void A_pattern_of_edges_is_sharper_than_its_blur()
    {
        var sharp = FrameLook.Of(TimeSpan.Zero, Pixels((x, _) => x / 4 % 2 == 0 ? 40 : 200), Side);
        var soft = FrameLook.Of(TimeSpan.Zero, Pixels((x, _) => 120 + (int)(80 * Math.Sin(x * Math.PI / 4))), Side);

        sharp.Sharpness.ShouldBeGreaterThan(3 * soft.Sharpness);
    }

    [Fact]
    public void A_flat_frame_has_neither_edges_nor_contrast()
    {
        var flat = FrameLook.Of(TimeSpan.Zero, Pixels((_, _) => 90), Side);

        (flat.Sharpness, flat.Contrast).ShouldBe((0, 0));
    }

    [Fact]
    public void Of_equal_frames_the_one_of_the_hook_is_taken() => Best(Look(1, 100, 50), Look(11, 100, 50), Look(21, 100, 50)).ShouldBe(1);

    [Fact]
    public void A_blurred_hook_gives_place_to_a_sharp_clash() => Best(Look(1, 20, 50), Look(11, 100, 50), Look(21, 60, 50)).ShouldBe(11);

    private static double Best(params FrameLook[] frames)
    {
        var shots = new[] { BeatKind.Hook, BeatKind.Clash, BeatKind.Cta }.Select((beat, i) => new Shot(
            beat, 1, 0, "rage", TimeSpan.FromSeconds(10 * i), TimeSpan.FromSeconds(10 * i + 10), default, default));
        return FrameChoice.Best(frames, new VideoTimeline([], [.. shots], TimeSpan.FromSeconds(30))).Time.TotalSeconds;
    }

    private static FrameLook Look(double seconds, double sharpness, double contrast) => new(TimeSpan.FromSeconds(seconds), sharpness, contrast);

    private static byte[] Pixels(Func<int, int, int> value) => [.. Enumerable.Range(0, Side * Side).Select(i => (byte)value(i % Side, i / Side))];
}

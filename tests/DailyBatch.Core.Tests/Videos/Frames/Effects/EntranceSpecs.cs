using DailyBatch.Core.Episodes;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Frames.Effects;

public sealed class EntranceSpecs
{
    [Fact]
    public void A_cut_is_over_in_its_first_frame() => At(ShotTransition.Cut, 0, 0).ShouldBe(new Entrance(false, AxisTable.Weights, 0, null));

    [Fact]
    public void A_crossfade_takes_its_length_and_never_goes_back()
    {
        var frames = Enumerable.Range(0, 13).Select(i => At(ShotTransition.Crossfade, 0.4, i)).ToList();
        frames[..12].ShouldAllBe(f => f.ShowsBehind);
        frames[12].ShowsBehind.ShouldBeFalse();
        frames.Select(f => f.FrontWeight).ShouldBe(frames.Select(f => f.FrontWeight).Order());
        frames[0].FrontWeight.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_whip_pan_shows_both_pictures_for_its_length()
    {
        Enumerable.Range(0, 6).Select(i => At(ShotTransition.WhipPan, 0.2, i)).ShouldAllBe(f => f.ShowsBehind && f.Whip != null);
        At(ShotTransition.WhipPan, 0.2, 6).Whip.ShouldBeNull();
    }

    [Fact]
    public void A_flash_is_brightest_at_once_and_gone_after_a_fifth_of_a_second()
    {
        var whites = Enumerable.Range(0, 7).Select(i => At(ShotTransition.Flash, 0.2, i).White).ToList();
        whites.ShouldBe(whites.OrderDescending());
        whites[0].ShouldBeGreaterThan(AxisTable.Weights / 2);
        whites[^1].ShouldBe(0);
    }

    [Fact]
    public void A_shake_starts_with_the_blow_dies_within_a_second_and_moves_by_parts_of_a_pixel_at_last()
    {
        var still = new CameraView(1.1, 0, 0);
        Shake.On(still, 0.3, 0).ShouldBe(still);
        Enumerable.Range(0, 6).Max(i => Math.Abs(Shake.On(still, i / 30.0, 1).X)).ShouldBeGreaterThan(0.005);
        (Math.Abs(Shake.On(still, 1.2, 1).X) * 1296).ShouldBeLessThan(0.2);
    }

    private static Entrance At(ShotTransition transition, double seconds, int frame) => Entrance.At(
        new Shot(BeatKind.Clash, 1, 0, "rage", TimeSpan.Zero, TimeSpan.FromSeconds(3), CameraMove.PushIn, transition) { TransitionLength = TimeSpan.FromSeconds(seconds) },
        frame);
}

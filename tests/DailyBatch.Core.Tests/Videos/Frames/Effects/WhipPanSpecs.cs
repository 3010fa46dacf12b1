using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Effects;

namespace DailyBatch.Core.Tests.Videos.Frames.Effects;

public sealed class WhipPanSpecs
{
    private const byte Old = 60;
    private const byte New = 180;
    private static readonly FrameSize Size = new(200, 20);

    [Fact]
    public void The_old_picture_leaves_to_the_left_and_the_new_one_follows()
    {
        var frame = Joined(new WhipPan(300, 0));
        frame.Luma(10)[139].ShouldBe(Old);
        frame.Luma(10)[140].ShouldBe(New);
        frame.Cb(5)[69].ShouldBe(Old);
        frame.Cr(5)[70].ShouldBe(New);
    }

    [Fact]
    public void The_seam_is_blurred_by_the_speed_and_nothing_else_changes()
    {
        var row = Joined(new WhipPan(500, 200)).Luma(0).ToArray();
        row[..79].ShouldAllBe(v => v == Old);
        row[121..].ShouldAllBe(v => v == New);
        row[80..120].ShouldBe(row[80..120].Order());
        ((double)row[100]).ShouldBe((Old + New) / 2, 4);
    }

    [Fact]
    public void White_stays_white_under_any_blur()
    {
        foreach (var blur in Enumerable.Range(0, 60).Select(b => b * 10))
        {
            var (behind, frame) = (Filled(235), Filled(235));
            new WhipPan(500, blur).Join(behind, frame, Size);
            frame.Memory.Span.IndexOfAnyExcept((byte)235).ShouldBe(-1, $"blur {blur}");
        }
    }

    [Fact]
    public void A_pan_is_slow_at_both_ends_and_arrives()
    {
        var steps = Enumerable.Range(0, 6).Select(i => WhipPan.At(i, 6)).ToList();
        steps.Select(s => s.Shift).ShouldBe(steps.Select(s => s.Shift).Order());
        steps[0].Shift.ShouldBeInRange(1, 150);
        steps[^1].Shift.ShouldBeInRange(850, 999);
        steps[2].Blur.ShouldBeGreaterThan(steps[0].Blur);
        steps[2].Blur.ShouldBeGreaterThan(steps[^1].Blur);
    }

    private static FrameBuffer Joined(WhipPan pan)
    {
        var (behind, frame) = (Filled(Old), Filled(New));
        pan.Join(behind, frame, Size);
        return frame;
    }

    private static FrameBuffer Filled(byte value)
    {
        var frame = new FrameBuffer(Size);
        frame.WithMargin.Fill(value);
        return frame;
    }
}

using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class CameraSpecs
{
    [Theory]
    [InlineData(CameraMove.PushIn)]
    [InlineData(CameraMove.PullOut)]
    [InlineData(CameraMove.PanLeft)]
    [InlineData(CameraMove.PanRight)]
    [InlineData(CameraMove.TiltUp)]
    [InlineData(CameraMove.Punch)]
    public void The_camera_never_stands_still(CameraMove move)
    {
        for (var second = 0.0; second < 4.9; second += 0.1)
            Camera.At(move, second, 5).ShouldNotBe(Camera.At(move, second + 0.1, 5));
    }

    [Fact]
    public void A_punch_is_quick_at_first_and_slow_afterwards()
    {
        var early = Camera.At(CameraMove.Punch, 0.2, 3).Zoom - Camera.At(CameraMove.Punch, 0, 3).Zoom;
        var late = Camera.At(CameraMove.Punch, 2.2, 3).Zoom - Camera.At(CameraMove.Punch, 2, 3).Zoom;
        early.ShouldBeGreaterThan(5 * late);
    }
}

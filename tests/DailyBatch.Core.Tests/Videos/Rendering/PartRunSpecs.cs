using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Rendering.Parts;

namespace DailyBatch.Core.Tests.Videos.Rendering;

public sealed class PartRunSpecs
{
    private static readonly IReadOnlyList<VideoPart> Five = [.. Enumerable.Range(0, 5).Select(i => new VideoPart(new FrameRange(10 * i, 10 * i + 10), $"p{i}"))];

    [Fact]
    public void Missing_parts_that_follow_each_other_are_one_run()
    {
        var runs = PartRun.Of(Five, p => p.Print == "p2");
        runs.Select(r => r.Frames).ShouldBe([new FrameRange(0, 20), new FrameRange(30, 50)]);
    }

    [Fact]
    public void Nothing_runs_when_nothing_is_missing() => PartRun.Of(Five, _ => true).ShouldBeEmpty();

    [Fact]
    public void Cuts_count_from_the_first_frame_of_the_run() =>
        PartRun.Of(Five, p => p.Print == "p0").Single().Cuts.ShouldBe([10, 20, 30]);
}

using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Clips;

namespace DailyBatch.Core.Tests.Videos.Frames.Clips;

public sealed class ClipReaderSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ClipPlanes _planes = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Frames_come_in_their_order_and_may_be_passed_over()
    {
        await using var reader = await OpenAsync(loops: false);
        foreach (var number in new[] { 0, 1, 2, 9, 17 })
            (await FrameAsync(reader, number)).ShouldBe(number, 0.4);
    }

    [Fact]
    public async Task The_last_frame_stands_where_a_clip_is_too_short()
    {
        await using var reader = await OpenAsync(loops: false);
        (await FrameAsync(reader, 29)).ShouldBe(29, 0.4);
        (await FrameAsync(reader, 47)).ShouldBe(29, 0.4);
    }

    [Fact]
    public async Task A_clip_that_loops_begins_again()
    {
        await using var reader = await OpenAsync(loops: true);
        (await FrameAsync(reader, 28)).ShouldBe(28, 0.4);
        (await FrameAsync(reader, 35)).ShouldBe(5, 0.4);
    }

    [Fact]
    public async Task A_frame_that_was_given_back_lends_its_memory_to_a_later_one()
    {
        await using var reader = await OpenAsync(loops: false);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        for (var number = 0; number < 30; number++)
        {
            var planes = await reader.GetAsync(number, TestContext.Current.CancellationToken);
            seen.Add(planes.Luma.Bytes);
            _planes.Return(planes);
        }

        seen.Count.ShouldBeLessThan(10);
    }

    [Fact]
    public async Task A_damaged_clip_is_named()
    {
        var path = _folder["clip.mp4"];
        await File.WriteAllTextAsync(path, "no clip", TestContext.Current.CancellationToken);
        await using var reader = new ClipReader(new PictureClip(path, Loops: true), new ToolSettings(), FrameSize.Draft, _planes);
        var fault = (await Should.ThrowAsync<FaultException>(() => reader.GetAsync(0, TestContext.Current.CancellationToken))).Fault;
        (fault.Id, fault.Target).ShouldBe(("PictureUnreadable", path));
    }

    private async Task<ClipReader> OpenAsync(bool loops) =>
        new(new PictureClip(await TestClips.RisingAsync(_folder.Path), loops), new ToolSettings(), FrameSize.Draft, _planes);

    private static async Task<double> FrameAsync(ClipReader reader, int number)
    {
        var planes = await reader.GetAsync(number, TestContext.Current.CancellationToken);
        planes.ClipFrame.ShouldBe(number);
        return TestClips.FrameOf(planes.Luma.Row(planes.Luma.Height / 2)[planes.Luma.Width / 2]);
    }
}

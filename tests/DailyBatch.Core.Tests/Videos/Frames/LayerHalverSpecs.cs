using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class LayerHalverSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_pixel_is_the_mean_of_four()
    {
        var whole = (await LoadAsync(FrameSize.Portrait))[1];
        var half = (await LoadAsync(FrameSize.Draft))[1];
        (half.Luma.Width, half.Luma.Height, half.Cb.Width, half.Cb.Height).ShouldBe((648, 1152, 324, 576));
        Check(half.Luma, whole.Luma);
        Check(half.Cr, whole.Cr);
        Check(half.Alpha!, whole.Alpha!);
        half.Depth.ShouldBe(whole.Depth);
    }

    private static void Check(Plane half, Plane whole)
    {
        for (var y = 0; y < half.Height; y++)
            half.Row(y)[..half.Width].ToArray().SequenceEqual(Means(whole.Row(2 * y).ToArray(), whole.Row(2 * y + 1).ToArray(), half.Width)).ShouldBeTrue();
    }

    private static IEnumerable<byte> Means(byte[] top, byte[] bottom, int count) =>
        Enumerable.Range(0, count).Select(x => (byte)((top[2 * x] + top[2 * x + 1] + bottom[2 * x] + bottom[2 * x + 1] + 2) / 4));

    private async Task<IReadOnlyList<LayerPlanes>> LoadAsync(FrameSize size) =>
        await new LayerLoader(new ToolSettings(), size).LoadAsync(await TestPictures.LayeredAsync(_folder.Path, "wide"), CancellationToken.None);
}

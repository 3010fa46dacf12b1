using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Png;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class LayerLoaderSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("none", "rgba")]
    [InlineData("sub", "rgba")]
    [InlineData("up", "rgba")]
    [InlineData("avg", "rgba")]
    [InlineData("paeth", "rgba")]
    [InlineData("mixed", "rgba")]
    [InlineData("none", "rgb24")]
    [InlineData("sub", "rgb24")]
    [InlineData("up", "rgb24")]
    [InlineData("avg", "rgb24")]
    [InlineData("paeth", "rgb24")]
    [InlineData("mixed", "rgb24")]
    public async Task Every_row_filter_gives_the_pixels_that_ffmpeg_reads(string filter, string format)
    {
        var path = _folder[$"{filter}.png"];
        await RunAsync("-v", "error", "-f", "lavfi", "-i", $"testsrc2=s=130x66,format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':a='X*2',format={format}", "-frames:v", "1", "-pred", filter, path);
        var expected = new MemoryStream();
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithArguments("-v", "error", "-i", path, "-f", "rawvideo", "-pix_fmt", "rgba", "-").WithOutput((s, t) => s.CopyToAsync(expected, t)),
            CancellationToken.None);
        ReadAll(path).ShouldBe(expected.ToArray());
    }

    [Fact]
    public async Task Pictures_of_other_kinds_are_read_by_way_of_ffmpeg()
    {
        var path = _folder["photo.jpg"];
        await RunAsync("-v", "error", "-f", "lavfi", "-i", "color=white:s=864x1536", "-frames:v", "1", path);
        var layers = await LoadAsync(path);
        (layers[0].Luma.Width, layers[0].Luma.Height).ShouldBe((864, 1536));
        layers[0].Alpha.ShouldBeNull();
        ((double)layers[0].Luma.Row(700)[400]).ShouldBe(235, 1);
    }

    [Theory]
    [InlineData(4000, 6000, "jpg")]
    [InlineData(2400, 4000, "png")]
    public async Task A_picture_far_larger_than_the_video_is_made_smaller(int width, int height, string kind)
    {
        var path = _folder["large." + kind];
        await RunAsync("-v", "error", "-f", "lavfi", "-i", $"color=white:s={width}x{height}", "-frames:v", "1", path);
        var luma = (await LoadAsync(path))[0].Luma;
        luma.Width.ShouldBeInRange(1296, 1600);
        luma.Height.ShouldBeInRange(2304 - 400, 2304);
        ((double)luma.Width / luma.Height).ShouldBe((double)width / height, 0.01);
    }

    [Fact]
    public async Task A_damaged_picture_is_named()
    {
        var whole = await File.ReadAllBytesAsync(await TestPictures.DrawAsync(_folder.Path, "whole", "testsrc2=s=640x640", "rgba"));
        await File.WriteAllBytesAsync(_folder["half.png"], whole[..(whole.Length / 2)]);
        var fault = (await Should.ThrowAsync<FaultException>(() => LoadAsync(_folder["half.png"]))).Fault;
        fault.Id.ShouldBe("PictureUnreadable");
        fault.Message.ShouldContain("half.png");
    }

    [Fact]
    public async Task A_missing_picture_is_named()
    {
        var fault = (await Should.ThrowAsync<FaultException>(() => LoadAsync(_folder["gone.png"]))).Fault;
        fault.Id.ShouldBe("PictureUnreadable");
    }

    private Task<IReadOnlyList<LayerPlanes>> LoadAsync(string path) =>
        new LayerLoader(new ToolSettings(), FrameSize.Portrait).LoadAsync(new("test", [new(path, 0)], 1, 1), CancellationToken.None);

    private static Task RunAsync(params string[] arguments) => ToolRunner.RunAsync(new ToolCommand("ffmpeg").WithArguments(arguments), CancellationToken.None);

    private static byte[] ReadAll(string path)
    {
        using var reader = PngReader.TryOpen(File.ReadAllBytes(path)).ShouldNotBeNull();
        var pixels = new byte[reader.Width * reader.Height * 4];
        for (var y = 0; y < reader.Height; y++)
            reader.ReadRow(pixels.AsSpan(y * reader.Width * 4, reader.Width * 4));
        return pixels;
    }
}

using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Videos.Rendering.Encoders;

namespace DailyBatch.Core.Tests.Videos.Rendering;

public sealed class PartFilesSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(119)]
    [InlineData(120)]
    [InlineData(121)]
    [InlineData(122)]
    [InlineData(123)]
    public async Task A_part_ends_where_it_should_wherever_the_encoder_has_key_frames_of_its_own(int cut)
    {
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg").WithWorkingDirectory(_folder.Path).WithArguments(
                [
                    "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=270x480:r=30:d=5",
                    .. new PictureCoding(VideoEncoders.X264, RenderPreset.Draft, 21).Words,
                    .. new KeyFrames(VideoEncoders.X264, [cut]).Words,
                    .. new PartFiles([cut], "part-%03d.nut").Words,
                ]),
            TestContext.Current.CancellationToken);

        (await FramesAsync("part-000.nut"), await FramesAsync("part-001.nut")).ShouldBe((cut, 150 - cut));
    }

    private async Task<int> FramesAsync(string part)
    {
        var result = await ToolRunner.RunAsync(
            new ToolCommand("ffprobe").WithWorkingDirectory(_folder.Path).WithArguments(
                "-v", "error", "-count_packets", "-select_streams", "v", "-show_entries", "stream=nb_read_packets", "-of", "csv=p=0", part),
            TestContext.Current.CancellationToken);
        return int.Parse(result.Output.Trim().TrimEnd(','), CultureInfo.InvariantCulture);
    }
}

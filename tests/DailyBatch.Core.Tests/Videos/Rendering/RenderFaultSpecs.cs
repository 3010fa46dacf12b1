using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Rendering;

namespace DailyBatch.Core.Tests.Videos.Rendering;

public sealed class RenderFaultSpecs
{
    [Theory]
    [InlineData(1, "ended with exit code 1")]
    [InlineData(137, "was killed (signal 9)")]
    [InlineData(139, "was killed (signal 11)")]
    [InlineData(234, "ended with exit code 234")]
    [InlineData(255, "ended with exit code 255")]
    [InlineData(0, "ended before all frames of 'video.mp4' were encoded")]
    public void Each_end_is_told_in_its_own_words(int exitCode, string words)
    {
        if (OperatingSystem.IsWindows()) return;
        FaultOf(exitCode, "Something went wrong").Message.ShouldContain(words);
    }

    [Fact]
    public void A_full_disk_is_told_whatever_the_exit_code() => FaultOf(228, "No space left on device").Id.ShouldBe("DiskFull");

    private static Fault FaultOf(int exitCode, string said) => RenderFaults.From(new ToolResult(exitCode, "", said), "ffmpeg", "video.mp4");
}

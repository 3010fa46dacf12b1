using DailyBatch.Core.Videos.Rendering;

namespace DailyBatch.Core.Tests.Videos.Rendering;

public sealed class FfmpegProbeSpecs
{
    [Theory]
    [InlineData("ffmpeg version 5.1.6-0+deb12u1 Copyright (c) 2000-2024", 5)]
    [InlineData("ffmpeg version n7.1 Copyright", 7)]
    [InlineData("ffmpeg version N-118000-gabcdef Copyright", null)]
    public void The_major_version_is_read(string line, int? major) => FfmpegProbe.MajorVersion(line).ShouldBe(major);

    [Fact]
    public void Names_are_read_from_a_list() =>
        FfmpegProbe.NamesIn("Encoders:\n ------\n V....D libx264   H.264\n A....D aac   AAC\n").ShouldBe(["libx264", "aac"], ignoreOrder: true);

    [Fact]
    public async Task The_ffmpeg_of_this_machine_has_all_that_is_needed()
    {
        var features = await new FfmpegProbe("ffmpeg").CheckAsync(CancellationToken.None);
        features.Filters.ShouldContain("ass");
        features.Encoders.ShouldContain("libx264");
        features.Encoders.ShouldContain("aac");
    }
}

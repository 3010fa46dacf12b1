using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Rendering.Encoders;

namespace DailyBatch.Core.Tests.Videos.Rendering;

/// <summary>Encoders that every ffmpeg has stand for hardware that works and hardware that does not.</summary>
public sealed class EncoderChoiceSpecs : IDisposable
{
    private static readonly VideoEncoder Works = new("works", "libx264", (_, _) => ["-pix_fmt", "yuv420p", "-preset", "ultrafast", "-x264-params", "8x8dct=1"]);
    private static readonly VideoEncoder Broken = new("broken", "libx264", (_, _) => ["-preset", "no-such-preset"]);
    private static readonly VideoEncoder Unlisted = new("unlisted", "h264_of_nobody", (_, _) => []);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Auto_takes_the_first_that_works() => (await ChooseAsync("auto", Unlisted, Broken, Works)).Encoder.ShouldBe(Works);

    [Fact]
    public async Task Auto_falls_back_to_x264() => (await ChooseAsync("auto", Unlisted, Broken)).Encoder.ShouldBe(VideoEncoders.X264);

    [Fact]
    public async Task Hardware_that_is_not_in_the_machine_is_not_tried() =>
        (await ChooseAsync("auto", Works with { Signs = [_folder["no-such-device"]] })).Encoder
            .ShouldBe(OperatingSystem.IsLinux() ? VideoEncoders.X264 : Works);

    [Fact]
    public async Task One_that_is_named_is_taken_when_it_works() => (await ChooseAsync("works", Broken, Works)).Encoder.ShouldBe(Works);

    [Fact]
    public async Task X264_is_taken_when_it_is_named() => (await ChooseAsync("x264", Works)).Encoder.ShouldBe(VideoEncoders.X264);

    [Fact]
    public async Task One_that_is_named_and_does_not_work_is_an_error_with_its_reason()
    {
        var fault = (await Should.ThrowAsync<FaultException>(() => ChooseAsync("broken", Broken, Works))).Fault;
        (fault.Id, fault.Kind).ShouldBe(("EncoderNotUsable", FaultKind.ToolMissing));
        fault.Message.ShouldContain("'broken' (libx264)");
        fault.Message.ShouldContain("no-such-preset");
        fault.Remedy.ShouldContain("videos.encoder");
    }

    [Fact]
    public async Task One_that_is_named_and_that_this_ffmpeg_lacks_is_an_error()
    {
        var fault = (await Should.ThrowAsync<FaultException>(() => ChooseAsync("unlisted", Unlisted))).Fault;
        (fault.Id, fault.Message.Contains("encoder h264_of_nobody", StringComparison.Ordinal)).ShouldBe(("FfmpegLacksFeature", true));
    }

    [Fact]
    public async Task The_settings_words_become_the_plan()
    {
        var plan = await ChooseAsync("x264");
        (plan.Preset, plan.Crf).ShouldBe((RenderPreset.Draft, 30));
    }

    /// <summary>A program of its own for each test: what was found for one is kept.</summary>
    private async Task<RenderPlan> ChooseAsync(string encoder, params VideoEncoder[] hardware)
    {
        var program = BrokenTool.Honest(_folder.Path);
        var features = await new FfmpegProbe(program).CheckAsync(CancellationToken.None);
        return await new EncoderChoice(program, hardware).FindAsync(features, new VideoSettings { Encoder = encoder, Preset = "draft", Crf = 30 }, CancellationToken.None);
    }
}

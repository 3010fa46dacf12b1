using System.Text;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Videos.Rendering.Encoders;

namespace DailyBatch.Core.Tests.Videos.Rendering;

public sealed class RenderArgumentSpecs
{
    [Fact]
    public void Frames_come_in_raw_with_their_size_rate_and_colours()
    {
        var line = Line(new FramesInput(FrameSize.Draft));
        line.ShouldStartWith("-f rawvideo -pixel_format yuv420p -video_size 540x960 -framerate 30 ");
        line.ShouldContain("-color_range tv -colorspace bt709");
        line.ShouldEndWith("-i pipe:0");
    }

    [Fact]
    public void Frames_may_come_from_a_file() => Line(new FramesInput(FrameSize.Portrait, "frames.yuv")).ShouldEndWith("-video_size 1080x1920 -framerate 30 " + Line(new Bt709Tags()) + " -i frames.yuv");

    [Fact]
    public void Picture_and_sound_are_taken_from_their_own_inputs() => Line(new SoundInput("sound.wav")).ShouldBe("-i sound.wav -map 0:v -map 1:a");

    [Fact]
    public void Captions_are_burned_in_before_frames_go_to_the_hardware() =>
        Line(new PictureFilters(PictureFilters.Captions, "format=nv12,hwupload")).ShouldBe("-vf ass=captions.ass:fontsdir=fonts,format=nv12,hwupload");

    [Fact]
    public void No_filter_is_no_argument() => new PictureFilters([null]).Words.ShouldBeEmpty();

    [Theory]
    [InlineData("fast", "veryfast")]
    [InlineData("quality", "medium")]
    [InlineData("draft", "ultrafast")]
    public void Each_preset_has_its_own_care_of_x264(string preset, string words) =>
        Line(new PictureCoding(VideoEncoders.X264, RenderPreset.Named(preset), 21)).ShouldStartWith($"-c:v libx264 -profile:v high -pix_fmt yuv420p -preset {words} -crf 21 ");

    [Fact]
    public void Every_encoder_writes_the_high_profile_with_tags_and_a_frame_to_jump_to_every_two_seconds()
    {
        foreach (var encoder in VideoEncoders.Hardware.Append(VideoEncoders.X264))
        {
            var line = Line(new PictureCoding(encoder, RenderPreset.Fast, 21));
            line.ShouldStartWith($"-c:v {encoder.Codec} -profile:v high ");
            line.ShouldContain(" -g 60 ");
            line.ShouldContain("-color_primaries bt709");
        }
    }

    [Theory]
    [InlineData("nvenc", "-cq 18")]
    [InlineData("qsv", "-global_quality 18")]
    [InlineData("amf", "-qp_i 18")]
    [InlineData("vaapi", "-qp 18")]
    [InlineData("videotoolbox", "-q:v 64")]
    public void Hardware_is_asked_for_quality_in_its_own_words(string name, string words) =>
        Line(new PictureCoding(VideoEncoders.Named(name), RenderPreset.Fast, 18)).ShouldContain(words);

    [Fact]
    public void The_sound_is_stereo_aac_of_48_kilohertz() => Line(new SoundCoding()).ShouldContain("-c:a aac -aac_coder fast -b:a 192k -ar 48000 -ac 2");

    [Fact]
    public void The_file_ends_with_the_timeline_and_can_be_played_while_it_loads() =>
        Line(new FinishedFile(TimeSpan.FromSeconds(12.5), "a b.mp4")).ShouldBe("-t 12.500000 -movflags +faststart -f mp4 a b.mp4");

    [Fact]
    public void A_trial_opens_the_device_and_writes_nothing()
    {
        var arguments = EncoderArguments.ForTrial(new RenderPlan(VideoEncoders.Named("vaapi"), RenderPreset.Fast, 21));
        arguments.ToList().IndexOf("-vaapi_device").ShouldBeInRange(0, arguments.ToList().IndexOf("-i"));
        arguments.TakeLast(3).ShouldBe(["-f", "null", "-"]);
    }

    [Theory]
    [InlineData("frame=310", 310)]
    [InlineData("frame=   7", 7)]
    [InlineData("fps=29.9", null)]
    [InlineData("frame=N/A", null)]
    public void A_report_tells_the_frames_that_are_done(string line, int? frames) => FrameReport.FramesIn(line).ShouldBe(frames);

    [Fact]
    public async Task Reports_are_heard_in_their_order()
    {
        var heard = new List<int>();
        using var output = new MemoryStream(Encoding.ASCII.GetBytes("frame=1\nprogress=continue\nframe=30\nprogress=end\n"));
        await FrameReport.ReadAsync(output, heard.Add, CancellationToken.None);
        heard.ShouldBe([1, 30]);
    }

    private static string Line(IRenderArgument argument) => string.Join(' ', argument.Words);
}

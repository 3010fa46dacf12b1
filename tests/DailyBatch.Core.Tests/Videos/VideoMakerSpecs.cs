using System.Globalization;
using System.Security.Cryptography;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Sound;
using DailyBatch.Core.Tests.Videos.Support;

namespace DailyBatch.Core.Tests.Videos;

public sealed class VideoMakerSpecs(MadeVideo made) : IClassFixture<MadeVideo>
{
    [Fact]
    public async Task The_picture_is_what_players_expect_of_a_short()
    {
        var video = (await MediaFacts.ProbeAsync(made.Video.Path))["streams"]![0]!;
        string Text(string name) => video[name]!.ToString();
        Text("codec_name").ShouldBe("h264");
        Text("profile").ShouldBe("High");
        Text("pix_fmt").ShouldBe("yuv420p");
        (Text("width"), Text("height")).ShouldBe(("1080", "1920"));
        (Text("r_frame_rate"), Text("avg_frame_rate")).ShouldBe(("30/1", "30/1"));
        new[] { Text("color_range"), Text("color_space"), Text("color_primaries"), Text("color_transfer") }.ShouldBe(["tv", "bt709", "bt709", "bt709"]);
    }

    [Fact]
    public async Task The_sound_is_aac_of_48_kilohertz_as_long_as_the_picture()
    {
        var sound = (await MediaFacts.ProbeAsync(made.Video.Path))["streams"]![1]!;
        sound["codec_name"]!.ToString().ShouldBe("aac");
        sound["sample_rate"]!.ToString().ShouldBe("48000");
        double.Parse(sound["duration"]!.ToString(), CultureInfo.InvariantCulture).ShouldBe(made.Video.Duration.TotalSeconds, 1 / 30.0);
        made.Video.AudioDuration.TotalSeconds.ShouldBe(made.Video.Duration.TotalSeconds, 1 / 30.0);
    }

    [Fact]
    public async Task The_finished_file_is_as_loud_as_players_ask_for()
    {
        var measured = await FfmpegLoudness.OfAsync(made.Video.Path);
        measured.Integrated.ShouldBe(-14, 0.5);
        measured.TruePeak.ShouldBeLessThanOrEqualTo(-1);
    }

    [Fact]
    public async Task It_has_exactly_the_frames_of_its_duration()
    {
        var video = (await MediaFacts.ProbeAsync(made.Video.Path))["streams"]![0]!;
        int.Parse(video["nb_read_frames"]!.ToString()).ShouldBe((int)Math.Round(made.Video.Duration.TotalSeconds * 30));
    }

    [Fact]
    public async Task Playing_can_begin_before_all_is_loaded() =>
        (await MediaFacts.PlaceOfBoxAsync(made.Video.Path, "moov")).ShouldBeLessThan(await MediaFacts.PlaceOfBoxAsync(made.Video.Path, "mdat"));

    [Fact]
    public async Task No_frame_is_black_and_none_stands()
    {
        (await MediaFacts.DetectAsync(made.Video.Path, "blackdetect=d=0.03")).ShouldNotContain("black_start");
        (await MediaFacts.DetectAsync(made.Video.Path, "freezedetect=d=0.3")).ShouldNotContain("freeze_start");
    }

    [Fact]
    public async Task It_says_what_was_rendered()
    {
        made.Video.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(made.Video.Path))));
        (made.Video.VoiceProvider, made.Video.PictureProvider).ShouldBe(("flite", "test"));
        made.Video.RenderedAt.ShouldBe(MadeVideo.Now);
        made.Video.TalkingHeadClips.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Its_folder_holds_the_files_and_nothing_else()
    {
        Directory.GetFiles(made.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["captions.ass", "captions.srt", "thumbnail-vertical.jpg", "thumbnail.jpg", "video.mp4"]);
        Directory.GetDirectories(Path.Combine(made.Cache, "work")).ShouldBeEmpty();
    }

    [Fact]
    public void The_subtitles_hold_the_sentences()
    {
        var srt = File.ReadAllText(made.Video.CaptionsPath);
        srt.ShouldContain("I read it aloud!");
        srt.ShouldContain("Was she right?");
    }

    [Fact]
    public async Task The_thumbnail_is_a_jpeg_of_1280_by_720_below_two_megabytes()
    {
        var picture = (await MediaFacts.ProbeAsync(made.Video.ThumbnailPath))["streams"]![0]!;
        (picture["codec_name"]!.ToString(), picture["width"]!.ToString(), picture["height"]!.ToString()).ShouldBe(("mjpeg", "1280", "720"));
        new FileInfo(made.Video.ThumbnailPath).Length.ShouldBeInRange(10_000, 2_000_000);
    }

    [Fact]
    public void Progress_names_the_episode_and_ends_with_the_last_frame()
    {
        var progress = made.Events.OfType<StepProgress>().ToList();
        progress.ShouldAllBe(p => p.Subject == SampleStories.Short().Id);
        progress.Select(p => p.Stage).Distinct().ShouldBe(["Speaking", "Drawing", "Mixing", "Rendering", "Finishing"]);
        progress.Last(p => p.Stage == "Rendering").Fraction.ShouldBe(1);
    }
}

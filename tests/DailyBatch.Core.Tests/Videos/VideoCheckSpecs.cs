using DailyBatch.Bench.VideoChecks;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos;

/// <summary>The check that looks at finished videos finds what was planted, and nothing in a sound one.</summary>
public sealed class VideoCheckSpecs(CheckedFixture fixture) : IClassFixture<CheckedFixture>
{
    [Fact]
    public async Task A_sound_video_has_no_problems()
    {
        var report = await CheckAsync(fixture.Sound);
        report.Problems.ShouldBeEmpty();
        report.Loudness.ShouldBe(-14, 0.5);
        report.CaptionsOnTime.ShouldBe(1, 0.2);
    }

    [Theory]
    [InlineData("it is black at 1", "-vf", "drawbox=c=black:t=fill:enable='between(t,1,1.4)'")]
    [InlineData("its picture stands at", "-filter_complex", "[0:v]split[a][b];[a]trim=end_frame=60,tpad=stop=30:stop_mode=clone[x];[b]trim=start_frame=90,setpts=PTS-STARTPTS[y];[x][y]concat=n=2:v=1,fps=30")]
    [InlineData("LUFS loud", "-af", "volume=4dB")]
    [InlineData("true peak", "-af", "volume=14dB")]
    [InlineData("it is silent at 1", "-af", "volume=0:enable='between(t,1,2.1)'")]
    [InlineData("frames a second", "-r", "25")]
    [InlineData("its frames do not come at one pace", "-vf", "setpts='PTS+gte(N,60)*lt(N,90)*0.5/30/TB'", "-vsync", "0")]
    [InlineData("words are lit", "-af", "adelay=500:all=1,atrim=end=4.5")]
    public async Task What_is_wrong_with_picture_or_sound_is_found(string problem, params string[] how) =>
        (await CheckAsync(await fixture.SpoiltAsync(how))).Problems.ShouldContain(p => p.Contains(problem), problem);

    [Fact]
    public async Task A_caption_outside_of_the_safe_zone_is_found() =>
        (await CheckAsync(await fixture.CaptionedAsync(ass => ass.Replace(",1240)", ",1400)")))).Problems.ShouldHaveSingleItem().ShouldContain("safe zone");

    [Fact]
    public async Task A_word_that_no_caption_shows_is_found() =>
        (await CheckAsync(await fixture.CaptionedAsync(ass => string.Join('\n', ass.Split('\n').Where(l => !l.StartsWith("Dialogue: 2", StringComparison.Ordinal) || !l.Contains("READ", StringComparison.Ordinal))))))
            .Problems.ShouldContain(p => p.Contains("no caption shows 'read"));

    [Fact]
    public async Task A_cut_that_nobody_sees_is_found()
    {
        var (timeline, shot) = (fixture.Sound.Timeline, fixture.Sound.Timeline.Shots[^1]);
        var middle = FrameTime.At(FrameTime.Floor(shot.End) - 20);
        var cut = timeline with { Shots = [.. timeline.Shots.SkipLast(1), shot with { End = middle }, shot with { Start = middle, TransitionLength = TimeSpan.Zero }] };
        (await CheckAsync(fixture.Sound with { Timeline = cut })).Problems.ShouldHaveSingleItem().ShouldContain("nobody sees the cut");
    }

    [Fact]
    public async Task A_video_that_is_much_longer_or_shorter_than_planned_is_found() =>
        (await CheckAsync(fixture.Sound with { Target = fixture.Sound.Timeline.Duration * 2 })).Problems.ShouldHaveSingleItem().ShouldContain("were planned");

    [Fact]
    public async Task The_contact_sheet_shows_both_sides_of_every_cut()
    {
        var path = Path.Combine(fixture.Folder, "sheets", "it's one.jpg");
        await ContactSheet.WriteAsync(fixture.Sound, path, TestContext.Current.CancellationToken);

        ContactSheet.Frames(fixture.Sound.Timeline).Count.ShouldBe(2 * fixture.Sound.Timeline.Shots.Count);
        var sheet = (await MediaFacts.ProbeAsync(path))["streams"]![0]!;
        int.Parse(sheet["width"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(6 * 120);
    }

    private static Task<VideoReport> CheckAsync(CheckedVideo video) => new VideoChecker(Fonts.Folder).CheckAsync(video, TestContext.Current.CancellationToken);
}

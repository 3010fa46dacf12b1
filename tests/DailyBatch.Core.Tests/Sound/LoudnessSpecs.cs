namespace DailyBatch.Core.Tests.Sound;

[Collection(SoundBench.Name)]
public sealed class LoudnessSpecs(SoundBench bench)
{
    public static TheoryData<string> Moods => ["rage", "injustice", "shock", "disgust"];

    [Theory]
    [MemberData(nameof(Moods))]
    public async Task Ffmpeg_measures_the_loudness_and_peak_that_players_ask_for(string mood)
    {
        var track = await bench.TrackAsync(mood);
        var measured = await FfmpegLoudness.OfAsync(track.Path);
        measured.Integrated.ShouldBe(-14, 0.2);
        measured.TruePeak.ShouldBeLessThanOrEqualTo(-1.4);
    }

    [Theory]
    [MemberData(nameof(Moods))]
    public async Task Both_hold_after_aac(string mood)
    {
        var track = await bench.TrackAsync(mood);
        var measured = await FfmpegLoudness.AfterAacAsync(track.Path);
        measured.Integrated.ShouldBe(-14, 0.5);
        measured.TruePeak.ShouldBeLessThanOrEqualTo(-1);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task What_the_track_says_of_itself_is_what_ffmpeg_measures(bool music, bool lines)
    {
        var track = await bench.TrackAsync(music: music, lines: lines);
        var measured = await FfmpegLoudness.OfAsync(track.Path);
        track.Loudness.ShouldBe(measured.Integrated, 0.1);
        track.TruePeak.ShouldBe(measured.TruePeak, 0.2);
    }

    [Fact]
    public async Task Nothing_clips()
    {
        var wave = await SoundBench.ReadAsync(await bench.TrackAsync());
        wave.Samples.Max(s => Math.Abs((int)s)).ShouldBeLessThan(28000);
    }
}

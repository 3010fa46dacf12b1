using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Sound;

[Collection(SoundBench.Name)]
public sealed class MixSpecs(SoundBench bench)
{
    [Fact]
    public async Task The_sound_is_exactly_as_long_as_the_video()
    {
        var request = await bench.RequestAsync();
        var track = await bench.TrackAsync();
        var wave = await SoundBench.ReadAsync(track);
        (wave.SampleRate, wave.Channels).ShouldBe((48000, 2));
        (wave.Samples.Length / 2).ShouldBe((int)Math.Round(request.Timeline.Duration.TotalSeconds * 48000));
        track.Duration.ShouldBe(wave.Duration);
    }

    [Fact]
    public async Task Without_music_and_lines_there_is_silence()
    {
        var track = await bench.TrackAsync(music: false, lines: false);
        (await SoundBench.ReadAsync(track)).Samples.All(s => s == 0).ShouldBeTrue();
        track.Loudness.ShouldBe(double.NegativeInfinity);
    }

    [Fact]
    public async Task Without_music_the_pauses_are_silent()
    {
        var wave = await SoundBench.ReadAsync(await bench.TrackAsync(music: false));
        Signal.Level(wave, SoundBench.PauseFrom, SoundBench.PauseTo).ShouldBeLessThan(1e-4);
    }

    [Fact]
    public async Task A_line_is_heard_at_its_place()
    {
        var wave = await SoundBench.ReadAsync(await bench.TrackAsync(music: false));
        Signal.FirstAbove(wave, 0.02, from: SoundBench.PauseFrom).ShouldBe(SoundBench.PauseTo, 0.08);
    }

    [Fact]
    public async Task Speakers_are_equally_loud()
    {
        var wave = await SoundBench.ReadAsync(await bench.TrackAsync(music: false));
        var levels = new[] { Signal.Level(wave, 0.3, 3.5), Signal.Level(wave, 4.3, 8.5), Signal.Level(wave, 13.1, 15) };
        (levels.Max() / levels.Min()).ShouldBeLessThan(1.5);
    }

    [Fact]
    public async Task The_end_is_soft()
    {
        var wave = await SoundBench.ReadAsync(await bench.TrackAsync(lines: false));
        var end = wave.Duration.TotalSeconds;
        Signal.Level(wave, end - 0.05, end).ShouldBeLessThan(Signal.Level(wave, end - 3, end - 2) / 20);
        Math.Abs((int)wave.Samples[^1]).ShouldBeLessThan(4);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_sound()
    {
        var first = await bench.TrackAsync();
        var second = await bench.MixAsync(await bench.RequestAsync(), "second.wav");
        File.ReadAllBytes(first.Path).SequenceEqual(File.ReadAllBytes(second.Path)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_line_that_would_reach_beyond_the_end_is_cut_off()
    {
        var request = await bench.RequestAsync();
        var late = request.Timeline.Lines[0] with { Start = request.Timeline.Duration - TimeSpan.FromSeconds(0.5) };
        var track = await bench.MixAsync(request with { Timeline = new VideoTimeline([late], [], request.Timeline.Duration) }, "late.wav");
        track.Duration.TotalSeconds.ShouldBe(request.Timeline.Duration.TotalSeconds, 0.001);
    }

    [Fact]
    public async Task A_cancelled_mix_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var path = Path.Combine(Path.GetTempPath(), "never.wav");
        var request = await bench.RequestAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => new SoundMixer().MixAsync(request, path, cancelled.Token));
        File.Exists(path).ShouldBeFalse();
    }
}

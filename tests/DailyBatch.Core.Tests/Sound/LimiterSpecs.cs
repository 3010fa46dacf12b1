using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Sound.Levels;

namespace DailyBatch.Core.Tests.Sound;

public sealed class LimiterSpecs
{
    [Fact]
    public void A_sudden_peak_is_held_under_the_ceiling()
    {
        var sound = Tone(level: 0.05f);
        for (var i = 0; i < 200; i++) sound.Left[30000 + i] *= 18;
        var gains = Limiter.GainsFor(LoudnessMeter.Measure(sound).Peaks, gain: 1, ceiling: 0.5f);
        GainCurve.Apply(sound.Left, gains);
        GainCurve.Apply(sound.Right, gains);
        LoudnessMeter.Measure(sound).Peaks.Max().ShouldBeLessThanOrEqualTo(0.51f);
    }

    [Fact]
    public void What_is_quiet_enough_is_not_touched() =>
        Limiter.GainsFor(LoudnessMeter.Measure(Tone(0.3f)).Peaks, gain: 1, ceiling: 0.5f).ShouldAllBe(g => Math.Abs(g - 1) < 1e-5);

    [Fact]
    public void The_gain_never_jumps()
    {
        var peaks = new float[500];
        peaks[250] = 1;
        var gains = Limiter.GainsFor(peaks, gain: 1, ceiling: 0.25f);
        gains.Zip(gains.Skip(1), (a, b) => Math.Abs(a - b)).Max().ShouldBeLessThan(0.1f);
        gains[^1].ShouldBeGreaterThan(0.95f);
    }

    private static Stereo Tone(float level)
    {
        var sound = new Stereo(Stereo.SampleRate);
        for (var i = 0; i < sound.Length; i++) sound.Left[i] = sound.Right[i] = level * MathF.Sin(i * 0.05f);
        return sound;
    }
}

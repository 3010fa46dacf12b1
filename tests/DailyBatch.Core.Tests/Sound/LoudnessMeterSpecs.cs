using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Videos.Sound.Levels;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Tests.Sound;

public sealed class LoudnessMeterSpecs
{
    [Fact]
    public void A_full_scale_sine_of_997_hertz_in_one_channel_reads_minus_3_01_as_the_recommendation_demands()
    {
        var sound = new Stereo(5 * Stereo.SampleRate);
        for (var i = 0; i < sound.Length; i++) sound.Left[i] = (float)Math.Sin(2 * Math.PI * 997 * i / Stereo.SampleRate);
        LoudnessMeter.Measure(sound).Summary.Integrated.ShouldBe(-3.01, 0.02);
    }

    [Fact]
    public void A_peak_between_the_samples_is_found()
    {
        // A quarter of the sample rate, met 45 degrees beside its tops: the samples stop at 0.707.
        var sound = new Stereo(Stereo.SampleRate);
        for (var i = 0; i < sound.Length; i++) sound.Right[i] = (float)Math.Sin(Math.PI / 2 * i + Math.PI / 4) * 0.5f;
        LoudnessMeter.Measure(sound).Summary.TruePeak.ShouldBe(-6.02, 0.2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Noise_with_pauses_reads_as_in_ffmpeg(ulong seed)
    {
        using var folder = new TemporaryFolder();
        var sound = Noise(seed);
        var samples = new short[2 * sound.Length];
        for (var i = 0; i < sound.Length; i++)
            (samples[2 * i], samples[2 * i + 1]) = ((short)(sound.Left[i] * 32767), (short)(sound.Right[i] * 32767));
        await WaveFile.WriteAsync(folder["noise.wav"], new Wave(Stereo.SampleRate, 2, samples), TestContext.Current.CancellationToken);

        var measured = await FfmpegLoudness.OfAsync(folder["noise.wav"]);
        var ours = LoudnessMeter.Measure(sound).Summary;
        ours.Integrated.ShouldBe(measured.Integrated, 0.1);
        ours.TruePeak.ShouldBe(measured.TruePeak, 0.3);
    }

    [Fact]
    public void Silence_has_no_loudness() =>
        LoudnessMeter.Measure(new Stereo(Stereo.SampleRate)).Summary.ShouldBe(new Loudness(double.NegativeInfinity, double.NegativeInfinity));

    /// <summary>Bursts of very different levels, so that both gates have work to do.</summary>
    private static Stereo Noise(ulong seed)
    {
        var chance = new Core.Runtime.SeededRandom(seed);
        var sound = new Stereo(12 * Stereo.SampleRate);
        var (level, smooth) = (0.0, 0.0);
        for (var i = 0; i < sound.Length; i++)
        {
            if (i % (Stereo.SampleRate / 2) == 0) level = Math.Pow(10, chance.Between(-4.5, -0.3));
            smooth += (chance.Between(-1, 1) - smooth) * 0.5;
            sound.Left[i] = (float)(smooth * level);
            sound.Right[i] = (float)(chance.Between(-1, 1) * level * 0.5);
        }

        return sound;
    }
}

using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Voices;

public sealed class SpokenLineSpecs : IDisposable
{
    private const string Sentence = "She had no idea that the camera in the hallway was still recording.";

    private readonly SpeechBench _bench = new();

    [Theory]
    [InlineData("rms", 1)]
    [InlineData("slt", 0.86)]
    [InlineData("kal16", 1)]
    public async Task Outer_silence_is_trimmed_to_a_few_hundredths_of_a_second(string voice, double pitch)
    {
        var (before, after) = Energy.OuterSilence(await SpeechBench.ReadAsync(await _bench.SpeakAsync(Sentence, new Voice(voice, pitch))));
        before.ShouldBeInRange(0.03, 0.06);
        after.ShouldBeInRange(0.03, 0.06);
    }

    [Fact]
    public async Task The_file_is_what_the_record_says()
    {
        var line = await _bench.SpeakAsync(Sentence);
        var wave = await SpeechBench.ReadAsync(line);
        (wave.SampleRate, wave.Channels).ShouldBe((line.SampleRate, 1));
        wave.Duration.ShouldBe(line.Duration);
        wave.Samples.Max(s => Math.Abs((int)s)).ShouldBeInRange(3000, 32767);
    }

    [Theory]
    [InlineData("rms", 1, 1)]
    [InlineData("slt", 1, 1)]
    [InlineData("slt", 0.86, 0.95)]
    [InlineData("awb", 1.1, 1)]
    [InlineData("kal16", 1, 1)]
    public async Task Every_voice_speaks_at_the_pace_of_shorts(string name, double pitch, double tempo)
    {
        string[] lines =
        [
            Sentence,
            "For eleven years I paid the mortgage on our mother's house.",
            "The judge leaned forward and asked one simple question.",
            "Would you forgive her, or would you take the house back?",
        ];
        var (words, minutes) = (0, 0.0);
        foreach (var text in lines)
        {
            var line = await _bench.SpeakAsync(text, new Voice(name, pitch, tempo));
            words += line.Words.Count;
            minutes += line.Duration.TotalMinutes;
        }

        (words / minutes).ShouldBeInRange(165, 195);
    }

    [Fact]
    public async Task The_rate_changes_the_length()
    {
        var slow = await _bench.SpeakAsync(Sentence, rate: 0.9);
        var fast = await _bench.SpeakAsync(Sentence, rate: 1.2);
        (slow.Duration / fast.Duration).ShouldBe(1.2 / 0.9, 0.06);
    }

    [Fact]
    public async Task Pitch_changes_the_tone_and_not_the_time()
    {
        var plain = await _bench.SpeakAsync(Sentence);
        var raised = await _bench.SpeakAsync(Sentence, new Voice("rms", 1.12));
        (raised.Duration / plain.Duration).ShouldBe(1, 0.03);
        (Tone.Of(await SpeechBench.ReadAsync(raised)) / Tone.Of(await SpeechBench.ReadAsync(plain))).ShouldBe(1.12, 0.04);
    }

    [Fact]
    public async Task Rage_is_a_little_faster_and_disgust_a_little_slower()
    {
        var calm = await _bench.SpeakAsync(Sentence);
        var rage = await _bench.SpeakAsync(Sentence, emotion: "rage");
        var disgust = await _bench.SpeakAsync(Sentence, emotion: "disgust");
        (rage.Duration / calm.Duration).ShouldBeInRange(0.93, 0.99);
        (disgust.Duration / calm.Duration).ShouldBeInRange(1.01, 1.06);
    }

    [Fact]
    public async Task Lines_asked_for_at_once_come_out_as_one_by_one()
    {
        string[] texts = [.. Enumerable.Range(1, 8).Select(i => $"This is sentence number {i} of a crowd.")];
        var together = await Task.WhenAll(texts.Select(t => _bench.SpeakAsync(t)));
        foreach (var (text, line) in texts.Zip(together))
        {
            using var alone = new SpeechBench();
            var again = await alone.SpeakAsync(text);
            again.Words.ShouldBe(line.Words);
            File.ReadAllBytes(again.Path).SequenceEqual(File.ReadAllBytes(line.Path)).ShouldBeTrue(text);
        }
    }

    [Fact]
    public async Task A_cancelled_run_speaks_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(
            () => _bench.Engine.SpeakAsync(new("narrator", Sentence, null), new Voice("rms"), cancelled.Token));
    }

    public void Dispose() => _bench.Dispose();
}

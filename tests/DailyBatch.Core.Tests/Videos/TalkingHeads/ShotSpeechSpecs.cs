using DailyBatch.Core.Videos.TalkingHeads;

namespace DailyBatch.Core.Tests.Videos.TalkingHeads;

public sealed class ShotSpeechSpecs
{
    [Theory]
    [InlineData(3, 4.5, 0, 1.5)]
    [InlineData(2.8, 4.2, 0.2, 1.4)]
    [InlineData(3, 6, 0, 2)]
    public async Task Only_what_is_heard_in_the_shot_is_sent_with_silence_around_it(double from, double to, double silenceUntil, double soundUntil)
    {
        await using var bench = await HeadBench.StartAsync("d-id");
        var order = await bench.OrderAsync();
        order = order with { Shot = order.Shot with { Start = TimeSpan.FromSeconds(from), End = TimeSpan.FromSeconds(to) } };

        var speech = await ShotSpeech.ReadAsync(order, TestContext.Current.CancellationToken);

        speech.Duration.TotalSeconds.ShouldBe(to - from, 0.001);
        var heard = speech.Samples.Index().Where(s => Math.Abs((int)s.Item) > 100).Select(s => (double)s.Index / speech.SampleRate).ToList();
        heard.Min().ShouldBe(silenceUntil, 0.001);
        heard.Max().ShouldBe(soundUntil, 0.001);
    }
}

using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Voices;

public sealed class WordTimesSpecs : IDisposable
{
    private readonly SpeechBench _bench = new();

    public static TheoryData<string> AwkwardTexts =>
    [
        "Mr. O'Brien's 3:45 a.m. call — don't!",
        "She paid $40, €1,200.50 & $1.5 million… in 10–15 days.",
        "“Well-known?!” she said—twice—at 24/7 speed 😱 #1 (HR) 50% café",
        "😱 — 'cause I can't, I'd've...",
        "I didn’t mean to—it was just a joke! Can’t you see that?",
        "The 2nd CEO said: NEVER, ever, call 555-1234 in the 1990s!!!",
        "… “No.” …",
        "Ünïcödé naïveté Łódź -5° x2 A+ C# @home rock'n'roll 5'10 half\ud83d",
        "Это по-русски 日本語 word",
        "😱",
        "—",
        "Stop",
    ];

    [Theory]
    [MemberData(nameof(AwkwardTexts))]
    public async Task Every_shown_word_has_its_time_in_order(string text)
    {
        var line = await _bench.SpeakAsync(text);
        line.Words.Select(w => w.Text).ShouldBe(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [MemberData(nameof(AwkwardTexts))]
    public async Task Times_go_forward_and_stay_within_the_clip(string text)
    {
        var line = await _bench.SpeakAsync(text);
        var times = line.Words.SelectMany(w => new[] { w.Start, w.End }).ToArray();
        times.ShouldBe(times.Order());
        times[0].ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
        times[^1].ShouldBeLessThanOrEqualTo(line.Duration);
    }

    [Theory]
    [InlineData("rms", 1, 1)]
    [InlineData("slt", 0.86, 0.95)]
    [InlineData("awb", 1.1, 1)]
    [InlineData("kal16", 1, 1)]
    [InlineData("rms", 1.12, 1)]
    public async Task A_word_after_a_pause_starts_where_its_sound_starts(string name, double pitch, double tempo)
    {
        var line = await _bench.SpeakAsync("He opened the letter, and everyone waited, although I knew.", new Voice(name, pitch, tempo));
        var wave = await SpeechBench.ReadAsync(line);
        foreach (var word in line.Words.Where(w => w.Text is "and" or "although"))
            Math.Abs(Energy.OnsetNear(wave, word.Start.TotalSeconds) - word.Start.TotalSeconds).ShouldBeLessThan(0.06, word.Text);
    }

    [Fact]
    public async Task A_sum_takes_as_long_as_all_its_spoken_words()
    {
        var line = await _bench.SpeakAsync("He owes $45,000 now");
        var seconds = line.Words.ToDictionary(w => w.Text, w => (w.End - w.Start).TotalSeconds);
        seconds["$45,000"].ShouldBeGreaterThan(3 * seconds["He"]);
        seconds["$45,000"].ShouldBeGreaterThan(2 * seconds["owes"]);
    }

    public void Dispose() => _bench.Dispose();
}

using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Voices;

public sealed class SpeechCacheSpecs : IDisposable
{
    private const string Sentence = "Nobody moved.";

    private readonly SpeechBench _bench = new();

    [Fact]
    public async Task A_line_is_spoken_once()
    {
        var first = await _bench.SpeakAsync(Sentence);
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(first.Path, longAgo);
        var second = await _bench.SpeakAsync(Sentence);
        File.GetLastWriteTimeUtc(second.Path).ShouldBe(longAgo);
        second.Path.ShouldBe(first.Path);
        second.Duration.ShouldBe(first.Duration);
        second.Words.ShouldBe(first.Words);
    }

    [Fact]
    public async Task Another_voice_pitch_rate_or_text_is_another_line()
    {
        SpokenLine[] lines =
        [
            await _bench.SpeakAsync(Sentence),
            await _bench.SpeakAsync(Sentence, new Voice("slt")),
            await _bench.SpeakAsync(Sentence, new Voice("rms", 1.12)),
            await _bench.SpeakAsync(Sentence, rate: 1),
            await _bench.SpeakAsync("Nobody moved!"),
        ];
        lines.Select(l => l.Path).Distinct().Count().ShouldBe(lines.Length);
    }

    [Theory]
    [InlineData("{\"words\":")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Damaged_word_times_are_made_again(string damage)
    {
        var whole = await _bench.SpeakAsync(Sentence);
        await File.WriteAllTextAsync(Path.ChangeExtension(whole.Path, ".json"), damage);
        (await _bench.SpeakAsync(Sentence)).Words.ShouldBe(whole.Words);
        (await File.ReadAllTextAsync(Path.ChangeExtension(whole.Path, ".json"))).ShouldContain("moved.");
    }

    [Fact]
    public async Task A_damaged_sound_is_made_again()
    {
        var whole = await _bench.SpeakAsync(Sentence);
        var bytes = await File.ReadAllBytesAsync(whole.Path);
        await File.WriteAllBytesAsync(whole.Path, bytes[..(bytes.Length / 2)]);
        await _bench.SpeakAsync(Sentence);
        (await File.ReadAllBytesAsync(whole.Path)).SequenceEqual(bytes).ShouldBeTrue();
    }

    [Fact]
    public async Task A_lost_sound_is_made_again()
    {
        var whole = await _bench.SpeakAsync(Sentence);
        File.Delete(whole.Path);
        File.Exists((await _bench.SpeakAsync(Sentence)).Path).ShouldBeTrue();
    }

    [Fact]
    public async Task No_unfinished_file_is_left()
    {
        var line = await _bench.SpeakAsync(Sentence);
        Directory.GetFiles(Path.GetDirectoryName(line.Path)!).Length.ShouldBe(2);
    }

    public void Dispose() => _bench.Dispose();
}

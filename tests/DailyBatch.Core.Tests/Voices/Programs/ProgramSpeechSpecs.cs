using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Voices.Alignment;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Engines;
using DailyBatch.Core.Voices.Flite;
using DailyBatch.Core.Voices.Programs;
using DailyBatch.Core.Voices.Windows;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Tests.Voices.Programs;

public sealed class ProgramSpeechSpecs : IDisposable
{
    private const string Sentence = "She paid forty dollars, and she's gone.";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_missing_program_is_named_with_its_package_and_setting()
    {
        var espeak = await FaultAsync(new EspeakSpeech("/nowhere/espeak-ng"), "en-us");
        (espeak.Id, espeak.Kind).ShouldBe(("VoiceEngineMissing", FaultKind.ToolMissing));
        espeak.Remedy.ShouldContain("tools.espeakNg");
        var festival = await FaultAsync(new FestivalSpeech("/nowhere/festival", _folder.Path), "kal_diphone");
        (festival.Id, festival.Kind).ShouldBe(("VoiceEngineMissing", FaultKind.ToolMissing));
        festival.Remedy.ShouldContain("festvox-us-slt-hts");
    }

    [Fact]
    public async Task A_voice_name_cannot_hold_a_program() =>
        (await FaultAsync(new FestivalSpeech("festival", _folder.Path), "x) (system \"ls\"")).Id.ShouldBe("VoiceInvalid");

    [Fact]
    public async Task Windows_speech_on_another_system_is_missing()
    {
        if (OperatingSystem.IsWindows()) return;
        (await FaultAsync(new WindowsSpeech(_folder.Path), "")).Id.ShouldBe("VoiceEngineMissing");
    }

    [Fact]
    public async Task Espeak_speaks_what_it_is_given()
    {
        var source = new EspeakSpeech("espeak-ng");
        if (!InstalledPrograms.Has("espeak-ng"))
        {
            (await FaultAsync(source, "en-us")).Id.ShouldBe("VoiceEngineMissing");
            return;
        }

        var slow = await SayAsync(source, "en-us+f2", 0.9);
        var fast = await SayAsync(source, "en-us+f2", 1.3);
        slow.Clip.Duration.TotalSeconds.ShouldBeInRange(1.5, 5);
        fast.Clip.Duration.ShouldBeLessThan(slow.Clip.Duration);
        (await FaultAsync(source, "nobody")).Id.ShouldBe("SpeechFailed");
    }

    [Theory]
    [InlineData("en-us")]
    [InlineData("en-us+f2")]
    public async Task Alignment_finds_the_words_of_espeak_where_its_own_events_say_that_they_are(string voice)
    {
        if (!InstalledPrograms.Has("espeak-ng")) return;
        var (aligner, source, errors) = (new SpeechAligner(new FliteSynthesizer(folder: null)), new EspeakSpeech("espeak-ng"), new List<double>());
        foreach (var line in AlignmentBench.Lines)
        {
            var words = SpeakableText.Words(line);
            var text = SpeakableText.Join(words);
            var said = await source.SayAsync(new SpeechOrder(text, voice, 1, null), TestContext.Current.CancellationToken);
            var (clip, cut) = SilenceTrim.Apply(said.Clip);
            var found = WordAligner.Align(words, await aligner.AlignAsync(words, clip, TestContext.Current.CancellationToken), clip.Duration.TotalSeconds);

            // A few words have no event of their own: espeak-ng speaks them as one with a neighbour.
            foreach (var (character, seconds) in EspeakEvents.Of(text, voice, 165))
                errors.Add(Math.Abs(1000 * (found[text[..character].Count(c => c == ' ')].Start.TotalSeconds - (seconds - cut))));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"espeak-ng {voice}: mean {errors.Average():0.0} ms, {errors.ToArray().Within(80):0.0%} of {errors.Count} within 80 ms"));
        errors.Count.ShouldBeGreaterThan(110);
        errors.Average().ShouldBeLessThanOrEqualTo(30);
        errors.ToArray().Within(80).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public async Task Festival_says_when_each_word_is_heard_and_alignment_finds_the_same()
    {
        var source = new FestivalSpeech("festival", _folder.Path);
        if (!InstalledPrograms.Has("festival"))
        {
            (await FaultAsync(source, "cmu_us_slt_arctic_hts")).Id.ShouldBe("VoiceEngineMissing");
            return;
        }

        var errors = new List<double>();
        foreach (var line in AlignmentBench.Lines)
        {
            var words = SpeakableText.Words(line);
            var said = await source.SayAsync(new SpeechOrder(SpeakableText.Join(words), "cmu_us_slt_arctic_hts", 1, null), TestContext.Current.CancellationToken);
            var (clip, cut) = SilenceTrim.Apply(said.Clip);
            errors.AddRange(await AlignmentBench.ErrorsAsync(new SpeechAligner(new FliteSynthesizer(folder: null)), words, clip, [.. said.Tokens!.Select(t => t.At(s => s - cut))]));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"festival slt HTS: mean {errors.Average():0.0} ms, {errors.ToArray().Within(80):0.0%} within 80 ms"));
        errors.Average().ShouldBeLessThanOrEqualTo(30);
        errors.ToArray().Within(80).ShouldBeGreaterThanOrEqualTo(0.95);
        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_festival_voice_that_is_not_installed_fails_with_its_name()
    {
        if (!InstalledPrograms.Has("festival")) return;
        var fault = await FaultAsync(new FestivalSpeech("festival", _folder.Path), "nobody");
        fault.Id.ShouldBe("SpeechFailed");
        fault.Remedy.ShouldContain("installed");
    }

    public void Dispose() => _folder.Dispose();

    private static Task<Recording> SayAsync(ISpeechSource source, string voice, double speed = 1) =>
        source.SayAsync(new SpeechOrder(Sentence, voice, speed, null), TestContext.Current.CancellationToken);

    private static async Task<Fault> FaultAsync(ISpeechSource source, string voice) =>
        (await Should.ThrowAsync<FaultException>(() => SayAsync(source, voice))).Fault;
}

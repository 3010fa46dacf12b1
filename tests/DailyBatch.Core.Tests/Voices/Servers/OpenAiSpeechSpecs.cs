using System.Text.Json.Nodes;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Flite;
using DailyBatch.Core.Voices.Words;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.OpenAI.Errors;
using DailyBatch.Fakes.OpenAI.Speech;
using ServerRequests = DailyBatch.Fakes.Faults.Requests;

namespace DailyBatch.Core.Tests.Voices.Servers;

public sealed class OpenAiSpeechSpecs
{
    private const string Key = "sk-fake-key";
    private const string Sentence = "He opened the letter, and everyone waited, although I knew.";

    [Theory]
    [InlineData("wav")]
    [InlineData("pcm")]
    public async Task A_line_comes_with_its_words_and_what_it_cost(string format)
    {
        await using var server = await FakeOpenAi.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);
        bench.Settings.Format = format;

        var line = await VoiceBench.SpeakAsync(bench.OpenAi(), Sentence);

        line.Words.Select(w => w.Text).ShouldBe(Sentence.Split(' '));
        line.Words[^1].End.ShouldBeLessThanOrEqualTo(line.Duration);
        line.Spent!.Calls.ShouldBe(1);
        line.Spent.Usd.ShouldBe(Sentence.Length * 15m / 1_000_000m);
    }

    [Fact]
    public async Task A_real_voice_from_a_server_is_aligned_within_80_ms()
    {
        var flite = new FliteSynthesizer(folder: null);
        var spoken = await flite.ReadAsync(Sentence, "slt", 1, CancellationToken.None);
        using var folder = new Support.TemporaryFolder();
        await WaveFile.WriteAsync(folder["a.wav"], spoken.Clip, CancellationToken.None);
        var file = await File.ReadAllBytesAsync(folder["a.wav"], CancellationToken.None);
        await using var server = await FakeOpenAi.StartAsync(options: OpenAiModes.OpenAi with { Speak = _ => file });
        using var bench = new VoiceBench(server.BaseUrl, Key);

        var line = await VoiceBench.SpeakAsync(bench.OpenAi(), Sentence);

        var (clip, cut) = SilenceTrim.Apply(spoken.Clip);
        var truth = WordAligner.Align(SpeakableText.Words(Sentence), [.. spoken.Tokens.Select(t => t.At(s => s - cut))], clip.Duration.TotalSeconds);
        line.Words.Zip(truth).ShouldAllBe(p => Math.Abs((p.First.Start - p.Second.Start).TotalMilliseconds) <= 80);
    }

    [Fact]
    public async Task A_line_is_paid_for_once()
    {
        await using var server = await FakeOpenAi.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);

        await VoiceBench.SpeakAsync(bench.OpenAi(), Sentence);
        var again = await VoiceBench.SpeakAsync(bench.OpenAi(), Sentence);

        again.Spent.ShouldBeNull();
        server.Journal.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_request_names_model_voice_speed_and_emotion()
    {
        await using var server = await FakeOpenAi.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);

        await VoiceBench.SpeakAsync(bench.OpenAi(), "She paid $40.", "nova", "rage");

        var body = JsonNode.Parse(server.Journal.Entries[0].Text)!;
        body["model"]!.GetValue<string>().ShouldBe("gpt-4o-mini-tts");
        body["voice"]!.GetValue<string>().ShouldBe("nova");
        body["input"]!.GetValue<string>().ShouldBe("She paid forty dollars.");
        body["speed"]!.GetValue<double>().ShouldBe(1.1 * 1.04, 0.001);
        body["instructions"]!.GetValue<string>().ShouldContain("rage");
    }

    [Theory]
    [InlineData("reset", 2)]
    [InlineData("html-page", 2)]
    [InlineData("server-error", 2)]
    [InlineData("rate-limit-seconds", 2)]
    [InlineData("truncated", 2)]
    public async Task A_fault_that_passes_is_tried_again(string fault, int calls)
    {
        await using var server = await FakeOpenAi.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);
        server.Faults.At(1, OpenAiFaults.All[fault]);

        (await VoiceBench.SpeakAsync(bench.OpenAi(), Sentence)).Words.Count.ShouldBe(10);
        server.Journal.Count.ShouldBe(calls);
    }

    [Theory]
    [InlineData("reset", "ProviderUnreachable")]
    [InlineData("html-page", "ProviderAnswerNotUnderstood")]
    [InlineData("truncated", "ProviderAnswerNotUnderstood")]
    [InlineData("rate-limit", "ProviderRateLimited")]
    [InlineData("quota", "ProviderCreditsUsedUp")]
    [InlineData("endless", "ProviderAnswerTooLarge")]
    public async Task A_fault_that_stays_ends_with_its_name(string fault, string id)
    {
        await using var server = await FakeOpenAi.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);
        server.Faults.Add(fault == "endless" ? new EndlessStream(TimeSpan.Zero) : OpenAiFaults.All[fault], ServerRequests.All);

        (await VoiceBench.FaultAsync(bench.OpenAi())).Id.ShouldBe(id);
    }

    [Fact]
    public async Task A_cut_off_wav_is_an_answer_that_is_not_understood()
    {
        var whole = Fakes.Sounds.ToneSpeech.Of("Nobody moved.", 24000).Wav();
        BitConverter.GetBytes(whole.Length - 44).CopyTo(whole, 40);
        await using var server = await FakeOpenAi.StartAsync();
        server.Faults.Add(new StatusFault(new FakeAnswer { ContentType = "audio/wav", Content = whole[..(whole.Length / 2)] }), ServerRequests.All);
        using var bench = new VoiceBench(server.BaseUrl, Key);

        var fault = await VoiceBench.FaultAsync(bench.OpenAi());

        fault.Id.ShouldBe("ProviderAnswerNotUnderstood");
        fault.Message.ShouldContain("cut off");
    }

    [Fact]
    public async Task A_wrong_key_is_refused_at_once_and_not_repeated()
    {
        await using var server = await FakeOpenAi.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, "sk-wrong-key-0123456789");

        var fault = await VoiceBench.FaultAsync(bench.OpenAi());

        fault.Id.ShouldBe("ProviderKeyRefused");
        fault.ToString().ShouldNotContain("6789");
        server.Journal.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_voice_that_the_server_does_not_have_is_its_refusal()
    {
        await using var server = await FakeOpenAi.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);

        var fault = (await Should.ThrowAsync<Core.Runtime.FaultException>(() => VoiceBench.SpeakAsync(bench.OpenAi(), "Hello.", "nobody"))).Fault;

        fault.Id.ShouldBe("ProviderRequestRefused");
        fault.Message.ShouldContain("nobody");
    }

    [Fact]
    public async Task A_dead_server_is_unreachable()
    {
        using var bench = new VoiceBench(new Uri("http://127.0.0.1:1/v1"));
        (await VoiceBench.FaultAsync(bench.OpenAi())).Id.ShouldBe("ProviderUnreachable");
    }

    [Fact]
    public async Task OpenAIs_own_host_needs_a_key_before_anything_is_spoken()
    {
        using var bench = new VoiceBench(new Uri("https://api.openai.com/v1"));
        var fault = (await Should.ThrowAsync<Core.Runtime.FaultException>(() => bench.OpenAi().CheckAsync(CancellationToken.None))).Fault;
        fault.Id.ShouldBe("ProviderKeyMissing");
        fault.Remedy.ShouldContain("OPENAI_API_KEY");
    }
}

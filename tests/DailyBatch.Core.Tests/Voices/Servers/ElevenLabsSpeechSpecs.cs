using System.Text.Json.Nodes;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Fakes.ElevenLabs;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Sounds;
using ServerRequests = DailyBatch.Fakes.Faults.Requests;

namespace DailyBatch.Core.Tests.Voices.Servers;

public sealed class ElevenLabsSpeechSpecs
{
    private const string Key = "xi-fake-key";
    private const string Sentence = "He opened the letter, and everyone waited.";

    [Fact]
    public async Task Words_have_the_times_of_their_characters()
    {
        await using var server = await FakeElevenLabs.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);

        var line = await VoiceBench.SpeakAsync(bench.ElevenLabs(), Sentence);

        var said = ToneSpeech.Of(Sentence, 24000);
        var (_, cut) = SilenceTrim.Apply(new Wave(24000, 1, said.Samples));
        var at = 0;
        foreach (var word in line.Words)
        {
            word.Start.TotalSeconds.ShouldBe(said.Starts[at] - cut, 0.002, word.Text);
            word.End.TotalSeconds.ShouldBe(said.Ends[at + word.Text.TrimEnd(',', '.').Length - 1] - cut, 0.002, word.Text);
            at += word.Text.Length + 1;
        }
    }

    [Fact]
    public async Task An_answer_without_times_is_aligned()
    {
        await using var server = await FakeElevenLabs.StartAsync(new ElevenLabsOptions { TellsTimes = false });
        using var bench = new VoiceBench(server.BaseUrl, Key);

        var line = await VoiceBench.SpeakAsync(bench.ElevenLabs(), Sentence);

        line.Words.Select(w => w.Text).ShouldBe(Sentence.Split(' '));
        line.Words.Select(w => w.Start).ShouldBeInOrder();
    }

    [Fact]
    public async Task The_request_names_the_voice_the_model_and_the_speed()
    {
        await using var server = await FakeElevenLabs.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);

        var line = await VoiceBench.SpeakAsync(bench.ElevenLabs(), Sentence, "voice1");

        var seen = server.Journal.Entries[0];
        seen.Path.ShouldBe("/v1/text-to-speech/voice1/with-timestamps");
        var body = JsonNode.Parse(seen.Text)!;
        body["model_id"]!.GetValue<string>().ShouldBe("eleven_multilingual_v2");
        body["voice_settings"]!["speed"]!.GetValue<double>().ShouldBe(1.1, 0.001);
        line.Spent!.Provider.ShouldBe("elevenlabs");
    }

    [Fact]
    public async Task Used_up_credits_are_not_taken_for_a_wrong_key()
    {
        await using var server = await FakeElevenLabs.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);
        server.Faults.Add(ElevenLabsFaults.QuotaUsedUp, ServerRequests.All);

        (await VoiceBench.FaultAsync(bench.ElevenLabs())).Id.ShouldBe("ProviderCreditsUsedUp");
        server.Journal.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_key_names_its_variable()
    {
        await using var server = await FakeElevenLabs.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, "xi-wrong-0123456789");

        var fault = await VoiceBench.FaultAsync(bench.ElevenLabs());

        fault.Id.ShouldBe("ProviderKeyRefused");
        fault.Remedy.ShouldContain("ELEVENLABS_API_KEY");
        fault.ToString().ShouldNotContain("0123456789");
    }

    [Fact]
    public async Task Busy_and_crowded_servers_are_asked_again()
    {
        await using var server = await FakeElevenLabs.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);
        server.Faults.At(1, ElevenLabsFaults.RateLimited).At(2, ElevenLabsFaults.Busy).At(3, new TruncatedBody());

        (await VoiceBench.SpeakAsync(bench.ElevenLabs(), Sentence)).Words.Count.ShouldBe(7);
        server.Journal.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_web_page_is_no_speech()
    {
        await using var server = await FakeElevenLabs.StartAsync();
        using var bench = new VoiceBench(server.BaseUrl, Key);
        server.Faults.Add(NamedFaults.All["html-page"], ServerRequests.All);

        (await VoiceBench.FaultAsync(bench.ElevenLabs())).Id.ShouldBe("ProviderAnswerNotUnderstood");
    }

    [Fact]
    public async Task A_key_does_not_travel_in_clear()
    {
        using var bench = new VoiceBench(new Uri("http://speech.example.com/v1"), Key);
        (await VoiceBench.FaultAsync(bench.ElevenLabs())).Id.ShouldBe("ProviderKeyInClear");
    }
}

using DailyBatch.Core.Batches;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Tests.Batches;

public sealed class SpeechEnginesSpecs
{
    [Theory]
    [InlineData("", "flite")]
    [InlineData("OPENAI_API_KEY", "openai")]
    [InlineData("ELEVENLABS_API_KEY", "elevenlabs")]
    [InlineData("OPENAI_API_KEY,ELEVENLABS_API_KEY", "elevenlabs")]
    public void Auto_is_a_provider_where_its_key_is_there(string keys, string provider) =>
        SpeechEngines.Chosen(new DailyBatchSettings(), Keys(keys)).ShouldBe(provider);

    [Fact]
    public void An_endpoint_of_ones_own_is_used_without_a_key() =>
        SpeechEngines.Chosen(new DailyBatchSettings { Voices = new() { Endpoint = "http://localhost:8880/v1" } }, Keys("")).ShouldBe("openai");

    [Fact]
    public void A_key_for_another_story_server_is_not_sent_to_OpenAI() =>
        SpeechEngines.Chosen(new DailyBatchSettings { Stories = new() { Endpoint = "https://models.example.com/v1" } }, Keys("OPENAI_API_KEY")).ShouldBe("flite");

    [Fact]
    public void What_is_named_is_used_whatever_keys_there_are() =>
        SpeechEngines.Chosen(new DailyBatchSettings { Voices = new() { Provider = "flite" } }, Keys("OPENAI_API_KEY,ELEVENLABS_API_KEY")).ShouldBe("flite");

    private static Secrets Keys(string names) =>
        Secrets.Read(names.Split(',', StringSplitOptions.RemoveEmptyEntries).ToDictionary(n => n, _ => "a-key-for-tests"));
}

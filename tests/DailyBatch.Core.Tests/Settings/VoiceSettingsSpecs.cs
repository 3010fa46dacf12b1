using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Settings;

public sealed class VoiceSettingsSpecs
{
    [Fact]
    public void Words_with_dots_and_capitals_are_read_as_they_stand()
    {
        var voices = Load("""{ "voices": { "pronunciations": { "Nguyen": "win", "St. Ives": "saint ives" }, "roles": { "Judge": "onyx" } } }""").Voices;
        voices.Pronunciations["nguyen"].ShouldBe("win");
        voices.Pronunciations["St. Ives"].ShouldBe("saint ives");
        voices.Roles["judge"].ShouldBe("onyx");
    }

    [Fact]
    public void The_old_name_of_the_ElevenLabs_voice_is_honoured() =>
        Load("{}", new() { ["ELEVENLABS_VOICE_ID"] = "voice1" }).Voices.ElevenLabsVoiceId.ShouldBe("voice1");

    [Theory]
    [InlineData("""{ "voices": { "narrator": "mb-us1" } }""", "voices.narrator holds 'mb-us1'")]
    [InlineData("""{ "voices": { "female": ["en1_mbrola"] } }""", "voices.female holds 'en1_mbrola'")]
    [InlineData("""{ "voices": { "roles": { "judge": "evgeniy-eng" } } }""", "voices.roles holds 'evgeniy-eng'")]
    [InlineData("""{ "voices": { "male": ["Lyubov"] } }""", "voices.male holds 'Lyubov'")]
    [InlineData("""{ "voices": { "endpoint": "localhost" } }""", "voices.endpoint is 'localhost'")]
    [InlineData("""{ "voices": { "endpoint": "https://me:key@host/v1" } }""", "voices.endpoint holds more than scheme, host and path")]
    [InlineData("""{ "voices": { "pronunciations": { "Nguyen": "…" } } }""", "voices.pronunciations holds 'Nguyen: …'")]
    [InlineData("""{ "voices": { "pronunciations": "Nguyen" } }""", "voices.pronunciations has a value of another kind than it should; allowed is a text for each word")]
    public void What_cannot_be_used_is_refused_by_name(string json, string complaint) =>
        Should.Throw<FaultException>(() => Load(json)).Fault.Message.ShouldContain(complaint);

    private static DailyBatchSettings Load(string json, Dictionary<string, string>? environment = null)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[Workspace.SettingsFileName], json);
        return SettingsLoader.Load(folder.Path, environment ?? []);
    }
}

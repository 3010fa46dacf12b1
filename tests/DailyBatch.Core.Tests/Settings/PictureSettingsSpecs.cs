using static DailyBatch.Core.Tests.Settings.SettingsBench;

namespace DailyBatch.Core.Tests.Settings;

public sealed class PictureSettingsSpecs
{
    [Fact]
    public void The_audited_systems_endpoint_is_honoured_and_a_named_one_wins()
    {
        const string Own = "https://a.huggingface.cloud";

        Load(environment: [("HF_ENDPOINT_URL", Own)]).Pictures.HuggingFaceEndpoint.ShouldBe(Own);
        Load(environment: [("HF_ENDPOINT_URL", Own), ("DAILYBATCH__PICTURES__HUGGINGFACEENDPOINT", "http://localhost:8124/")])
            .Pictures.HuggingFaceEndpoint.ShouldBe("http://localhost:8124/");
    }

    [Fact]
    public void Nothing_falls_back_unless_the_settings_say_so() => Load().Pictures.Fallback.ShouldBe("none");

    [Theory]
    [InlineData("""{ "pictures": { "provider": "folder" } }""", "pictures.folder is not set; pictures.provider is 'folder', which needs one.")]
    [InlineData("""{ "pictures": { "provider": "midjourney" } }""", "pictures.provider is 'midjourney'; allowed is auto, vector, huggingface, openai or folder.")]
    [InlineData("""{ "pictures": { "fallback": "folder" } }""", "pictures.fallback is 'folder'; allowed is none or vector.")]
    [InlineData("""{ "pictures": { "tries": 6 } }""", "pictures.tries is '6'; allowed is a whole number from 1 to 5.")]
    [InlineData("""{ "pictures": { "price": -1 } }""", "pictures.price is '-1'; allowed is a number from 0 to 100.")]
    [InlineData("""{ "pictures": { "huggingFaceEndpoint": "a.huggingface.cloud" } }""", "pictures.huggingFaceEndpoint is 'a.huggingface.cloud'; allowed is an address such as")]
    [InlineData("""{ "pictures": { "openAiEndpoint": "https://host/v1?key=hidden" } }""", "pictures.openAiEndpoint holds more than scheme, host and path; keys belong into the environment (OPENAI_API_KEY).")]
    public void A_wrong_value_is_refused_with_what_is_allowed(string json, string words) => Refusal(json).Message.ShouldContain(words, Case.Sensitive);
}

namespace DailyBatch.Core.Tests.Settings;

public sealed class YouTubeSettingsSpecs
{
    [Fact]
    public void The_old_name_of_the_clients_file_is_honoured() =>
        SettingsBench.Load(environment: [("YOUTUBE_CLIENT_SECRETS_FILE", "/keys/client's.json")]).Youtube.ClientSecretsFile.ShouldBe("/keys/client's.json");

    [Theory]
    [InlineData("http://127.0.0.1:8130/")]
    [InlineData("http://localhost:8130/")]
    [InlineData("https://example.com/")]
    public void Addresses_may_be_secure_or_on_this_machine(string address) =>
        SettingsBench.Load(environment: [("DAILYBATCH__YOUTUBE__SERVICEURI", address)]).Youtube.ServiceUri.ShouldBe(address);

    [Fact]
    public void Reports_are_asked_for_over_a_secure_line_only() =>
        SettingsBench.Refusal(overrides: [("youtube.analyticsUri", "http://example.com/")]).Message.ShouldContain("youtube.analyticsUri");

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("http://192.168.1.5/")]
    [InlineData("youtube")]
    [InlineData("https://user:pass@example.com/")]
    public void Tokens_are_sent_nowhere_in_the_clear(string address) =>
        SettingsBench.Refusal(overrides: [("youtube.tokenUri", address)]).Message.ShouldContain("youtube.tokenUri");
}

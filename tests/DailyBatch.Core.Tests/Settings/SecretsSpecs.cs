using System.Text.Json;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Tests.Settings;

public sealed class SecretsSpecs
{
    private const string Key = "sk-planted-0123456789";

    [Fact]
    public void A_key_comes_from_the_environment_without_the_space_round_it()
    {
        var secrets = Secrets.Read(new Dictionary<string, string> { ["OPENAI_API_KEY"] = $" {Key}\n", ["HF_ENDPOINT_TOKEN"] = " " });

        secrets.OpenAi!.Reveal().ShouldBe(Key);
        secrets.OpenAi.IsSendable.ShouldBeTrue();
        secrets.HuggingFace.ShouldBeNull();
        secrets.ElevenLabs.ShouldBeNull();
    }

    [Fact]
    public void Nothing_shows_a_key_by_accident()
    {
        var secrets = Secrets.Read(new Dictionary<string, string> { ["OPENAI_API_KEY"] = Key });

        foreach (var shown in new[] { $"{secrets}", $"{secrets.OpenAi}", JsonSerializer.Serialize(secrets), JsonSerializer.Serialize(secrets.OpenAi) })
            shown.ShouldNotContain("planted");
    }

    [Theory]
    [InlineData("sk-a b")]
    [InlineData("sk-a\nb")]
    [InlineData("sk-ключ")]
    public void A_key_that_no_header_can_hold_is_known(string key) => new Secret("X", key).IsSendable.ShouldBeFalse();

    [Fact]
    public void A_known_key_is_taken_out_of_any_text() =>
        new Redactor(new Secret("X", "pa/ss+word")).Clean("a pa/ss+word, pa%2Fss%2Bword; pa/ss\\u002Bword.").ShouldBe("a [redacted], [redacted]; [redacted].");

    [Theory]
    [InlineData("The sk-abcd****************wxyz is wrong", "The [redacted] is wrong")]
    [InlineData("header 'Authorization: Bearer eyJhbGciOi.abc_def-123'", "header 'Authorization: Bearer [redacted]'")]
    [InlineData("hf_AbCdEfGhIjKl expired", "[redacted] expired")]
    [InlineData("token ya29.a0AfH6SMBx-planted_123 is old", "token [redacted] is old")]
    [InlineData("refresh 1//0gPlanted-abcdef_123456 is dead", "refresh [redacted] is dead")]
    [InlineData("code 4/0AX4XfWh-planted_abcdef1", "code [redacted]")]
    [InlineData("GOCSPX-planted-0123_abc", "[redacted]")]
    [InlineData("PUT https://a.b/upload?uploadType=resumable&upload_id=ADPycd_planted-01 failed", "PUT https://a.b/upload?uploadType=resumable&upload_id=[redacted] failed")]
    public void What_looks_like_a_key_is_taken_out_of_foreign_text(string text, string expected) => new Redactor([]).CleanForeign(text).ShouldBe(expected);

    [Theory]
    [InlineData("The bearer of bad news takes risk-taking lightly.")]
    [InlineData("On 1/2/2025 we had 14/20 of them; see 4/chapter-one.")]
    [InlineData("Unknown parameter: 'max_completion_tokens'. Use task-oriented models.")]
    public void Plain_words_stay(string text) => new Redactor(new Secret("X", "abc")).CleanForeign(text).ShouldBe(text);
}

using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Tests.Voices;

public sealed class PronunciationSpecs
{
    private static readonly Pronunciations Known = new(new Dictionary<string, string> { ["Nguyen"] = "win", ["Siobhan"] = "shiv awn" });

    [Theory]
    [InlineData("Ask Nguyen.", "Ask win.")]
    [InlineData("NGUYEN, come here!", "win, come here!")]
    [InlineData("Nguyen's car", "win's car.")]
    [InlineData("“Siobhan?” he said.", "shiv awn? he said.")]
    [InlineData("Nguyenson left.", "Nguyenson left.")]
    public void A_word_is_said_as_the_settings_want_it(string text, string spoken) =>
        SpeakableText.Join(Known.Apply(SpeakableText.Words(text))).ShouldBe(spoken);

    [Fact]
    public async Task What_is_shown_stays()
    {
        using var folder = new TemporaryFolder();
        var settings = new VoiceSettings { Pronunciations = { ["Nguyen"] = "win" } };
        var line = await new FliteSpeechEngine(settings, folder["cache"]).SpeakAsync(new("narrator", "Ask Nguyen now.", null), new Voice("rms"), CancellationToken.None);
        line.Words.Select(w => w.Text).ShouldBe(["Ask", "Nguyen", "now."]);
    }

    [Fact]
    public async Task Another_saying_is_another_sound()
    {
        using var folder = new TemporaryFolder();
        var plain = await new FliteSpeechEngine(new VoiceSettings(), folder["cache"]).SpeakAsync(new("narrator", "Ask Nguyen now.", null), new Voice("rms"), CancellationToken.None);
        var said = await new FliteSpeechEngine(new VoiceSettings { Pronunciations = { ["Nguyen"] = "win" } }, folder["cache"]).SpeakAsync(new("narrator", "Ask Nguyen now.", null), new Voice("rms"), CancellationToken.None);
        said.Path.ShouldNotBe(plain.Path);
    }
}

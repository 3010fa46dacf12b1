using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Alignment;
using DailyBatch.Core.Voices.Casting;
using DailyBatch.Core.Voices.ElevenLabs;
using DailyBatch.Core.Voices.Engines;
using DailyBatch.Core.Voices.Flite;
using DailyBatch.Core.Voices.OpenAi;

namespace DailyBatch.Core.Tests.Voices.Servers;

/// <summary>Engines before fake servers, with pauses that take no time and a cache of their own.</summary>
internal sealed class VoiceBench : IDisposable
{
    private readonly HttpClient _http = ProviderHttp.Client();
    private readonly TemporaryFolder _folder = new();

    public VoiceBench(Uri endpoint, string? key = null)
    {
        Settings.Endpoint = endpoint.ToString();
        Key = key;
    }

    public VoiceSettings Settings { get; } = new() { CharacterPrice = 15 };

    public string? Key { get; set; }

    public SpeechEngine OpenAi() => Engine(new OpenAiSpeech(Settings, SecretsOf(Secrets.OpenAiName), _http, new SkippingClock(TimeSpan.FromSeconds(40)), new Jitter(1).Next), OpenAiVoices.Of(Settings, "c"));

    public SpeechEngine ElevenLabs() => Engine(new ElevenLabsSpeech(Settings, SecretsOf(Secrets.ElevenLabsName), _http, new SkippingClock(TimeSpan.FromSeconds(40)), new Jitter(1).Next), ElevenLabsVoices.Of(Settings, "c"));

    public static Task<SpokenLine> SpeakAsync(SpeechEngine engine, string text, string voice = "onyx", string? emotion = null) =>
        engine.SpeakAsync(new StoryLine(StoryLine.Narrator, text, emotion), new Voice(voice), TestContext.Current.CancellationToken);

    public static async Task<Fault> FaultAsync(SpeechEngine engine) =>
        (await Should.ThrowAsync<FaultException>(() => SpeakAsync(engine, "Nobody moved."))).Fault;

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    private Secrets SecretsOf(string name) => Secrets.Read(Key is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [name] = Key });

    private SpeechEngine Engine(ISpeechSource source, IVoiceRange range) => new(
        source, new VoiceCasting(range, Settings.Roles), Settings, new SpeechCache(_folder["speech"]), new SpeechAligner(new FliteSynthesizer(folder: null)));
}

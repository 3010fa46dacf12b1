using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Alignment;
using DailyBatch.Core.Voices.Casting;
using DailyBatch.Core.Voices.ElevenLabs;
using DailyBatch.Core.Voices.Engines;
using DailyBatch.Core.Voices.Flite;
using DailyBatch.Core.Voices.OpenAi;
using DailyBatch.Core.Voices.Programs;
using DailyBatch.Core.Voices.Windows;

namespace DailyBatch.Core.Batches;

/// <summary>The voices that the settings name.</summary>
internal static class SpeechEngines
{
    private const string Auto = "auto";
    private static readonly string OwnStoryEndpoint = new StorySettings().Endpoint;

    /// <summary>
    /// <c>auto</c> is a provider where its key is there, else flite. What is chosen stays: a provider that fails is an error,
    /// and no other voice takes its place in the middle of a story.
    /// </summary>
    public static ISpeechEngine Create(Workspace workspace, DailyBatchSettings settings, Secrets secrets, TimeProvider clock)
    {
        var (voices, channel) = (settings.Voices, settings.Channel.Name);
        return Chosen(settings, secrets) switch
        {
            ElevenLabsSpeech.Provider => Engine(new ElevenLabsSpeech(voices, secrets, ProviderHttp.Client(), clock, Jitter.OfThisProcess().Next), ElevenLabsVoices.Of(voices, channel)),
            OpenAiSpeech.Provider => Engine(new OpenAiSpeech(voices, secrets, ProviderHttp.Client(), clock, Jitter.OfThisProcess().Next), OpenAiVoices.Of(voices, channel)),
            EspeakSpeech.Provider => Engine(new EspeakSpeech(settings.Tools.EspeakNg), ProgramVoices.Espeak(voices, channel)),
            FestivalSpeech.Provider => Engine(new FestivalSpeech(settings.Tools.Festival, Path.Combine(workspace.Cache, "work")), ProgramVoices.Festival(voices, channel)),
            WindowsSpeech.Provider => Engine(new WindowsSpeech(Path.Combine(workspace.Cache, "work")), ProgramVoices.Windows(voices, channel)),
            _ => new FliteSpeechEngine(voices, workspace.Cache, channel),
        };

        SpeechEngine Engine(ISpeechSource source, IVoiceRange range) => new(
            source,
            new VoiceCasting(range, voices.Roles),
            voices,
            new SpeechCache(Path.Combine(workspace.Cache, "speech")),
            new SpeechAligner(new FliteSynthesizer(folder: null)));
    }

    /// <summary>The provider's name that the settings come to.</summary>
    public static string Chosen(DailyBatchSettings settings, Secrets secrets) => settings.Voices.Provider switch
    {
        Auto when secrets.ElevenLabs is not null && settings.Voices.Endpoint is null => ElevenLabsSpeech.Provider,
        Auto when settings.Voices.Endpoint is not null || HasOpenAiKey(settings, secrets) => OpenAiSpeech.Provider,
        Auto => FliteSpeech.Provider,
        var named => named,
    };

    // Where stories come from another server, the key is that server's and not OpenAI's.
    private static bool HasOpenAiKey(DailyBatchSettings settings, Secrets secrets) =>
        secrets.OpenAi is not null && settings.Stories.Endpoint == OwnStoryEndpoint;
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices.Alignment;
using DailyBatch.Core.Voices.Casting;
using DailyBatch.Core.Voices.Engines;
using DailyBatch.Core.Voices.Flite;

namespace DailyBatch.Core.Voices;

/// <summary>The embedded voices: libflite, with the exact word times that it knows itself. No key, no network.</summary>
public sealed class FliteSpeechEngine : ISpeechEngine, ISpeechCheck
{
    private readonly SpeechEngine _engine;

    /// <summary>An engine that loads libflite when the first line is spoken that is not in the cache.</summary>
    /// <param name="settings">The speaking rate, pronunciations and roles.</param>
    /// <param name="cacheFolder">Clips are kept in its folder <c>speech</c>.</param>
    /// <param name="channel">The channel's name: it decides who sounds how where nothing else does.</param>
    public FliteSpeechEngine(VoiceSettings settings, string cacheFolder, string channel = "")
        : this(settings, cacheFolder, channel, libraryFolder: null)
    {
    }

    internal FliteSpeechEngine(VoiceSettings settings, string cacheFolder, string channel, string? libraryFolder)
    {
        var flite = new FliteSynthesizer(libraryFolder);
        var casting = new VoiceCasting(new FliteVoices(channel), settings.Roles);
        _engine = new(new FliteSpeech(flite), casting, settings, new SpeechCache(Path.Combine(cacheFolder, "speech")), new SpeechAligner(flite));
    }

    /// <inheritdoc/>
    public string Name => _engine.Name;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Voice> Cast(Story story) => _engine.Cast(story);

    /// <inheritdoc/>
    /// <exception cref="FaultException"><c>VoiceEngineMissing</c>: libflite is not installed; <c>SpeechFailed</c>: it gave no sound.</exception>
    public Task<SpokenLine> SpeakAsync(StoryLine line, Voice voice, CancellationToken token) => _engine.SpeakAsync(line, voice, token);

    Task ISpeechCheck.CheckAsync(CancellationToken token) => _engine.CheckAsync(token);
}

using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Engines;

namespace DailyBatch.Core.Voices.Windows;

/// <summary>Windows' own speech (SAPI 5) by late binding: nothing has to be installed. Never tried on Windows. Word times come by alignment.</summary>
/// <param name="workFolder">Its sound is written there and taken away again.</param>
internal sealed class WindowsSpeech(string workFolder) : ISpeechSource
{
    /// <summary>Its name in the settings.</summary>
    public const string Provider = "windows";

    // SpeechStreamFileMode.SSFMCreateForWrite
    private const int CreateForWrite = 3;

    // SpeechAudioFormatType.SAFT22kHz16BitMono
    private const int Mono22 = 22;

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Kind => "";

    /// <summary>Its voices are left as they are.</summary>
    public double PitchOf(Voice voice, double wanted) => 1;

    /// <inheritdoc/>
    public async Task<Recording> SayAsync(SpeechOrder order, CancellationToken token)
    {
        if (!OperatingSystem.IsWindows()) throw Missing(null);
        Directory.CreateDirectory(workFolder);
        var path = AtomicFile.TemporaryPathFor(Path.Combine(workFolder, "windows.wav"));
        try
        {
            await Task.Run(() => SpeakHere(order, path), token).ConfigureAwait(false);
            return new Recording(OneChannel.Of(await WaveFile.ReadAsync(path, token).ConfigureAwait(false)));
        }
        catch (COMException e)
        {
            throw Missing(e);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken token) =>
        OperatingSystem.IsWindows() && Type.GetTypeFromProgID("SAPI.SpVoice") is not null ? Task.CompletedTask : Task.FromException(Missing(null));

    private static void SpeakHere(SpeechOrder order, string path)
    {
        if (OperatingSystem.IsWindows()) Speak(order, path);
    }

    [SupportedOSPlatform("windows")]
    private static void Speak(SpeechOrder order, string path)
    {
        dynamic voice = Activator.CreateInstance(Type.GetTypeFromProgID("SAPI.SpVoice") ?? throw Missing(null))!;
        dynamic stream = Activator.CreateInstance(Type.GetTypeFromProgID("SAPI.SpFileStream")!)!;
        stream.Format.Type = Mono22;
        stream.Open(path, CreateForWrite, false);
        try
        {
            Choose(voice, order.Voice);

            // SAPI counts from -10 to 10: a third of the speed to three times the speed.
            voice.Rate = (int)Math.Clamp(Math.Round(10 * Math.Log(order.Speed, 3)), -10, 10);
            voice.AudioOutputStream = stream;
            voice.Speak(order.Text, 0);
        }
        finally
        {
            stream.Close();
        }
    }

    /// <summary>A voice that is not installed leaves the system's own.</summary>
    [SupportedOSPlatform("windows")]
    private static void Choose(dynamic voice, string name)
    {
        if (name.Length == 0) return;
        var found = voice.GetVoices($"Name={name}", "");
        if (found.Count > 0) voice.Voice = found.Item(0);
    }

    private static FaultException Missing(Exception? e) => new(new Fault(
        "VoiceEngineMissing",
        FaultKind.ToolMissing,
        "Windows' speech cannot be used: this is another system, or it has none.",
        "Choose another voices.provider, such as flite.",
        Provider,
        e));
}

using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Engines;

namespace DailyBatch.Core.Voices.Programs;

/// <summary>The program festival, which says when each word is heard.</summary>
/// <param name="program">Its path or name.</param>
/// <param name="workFolder">Its sound is written into a folder of its own in this one and taken away again.</param>
internal sealed partial class FestivalSpeech(string program, string workFolder) : ISpeechSource
{
    /// <summary>Its name in the settings.</summary>
    public const string Provider = "festival";

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Kind => "";

    /// <summary>Measured only for the woman's voice slt: down to 0.86 she is understood.</summary>
    public double PitchOf(Voice voice, double wanted) => voice.Name.Contains("slt", StringComparison.Ordinal) ? Math.Clamp(wanted, 0.86, 1) : 1;

    /// <inheritdoc/>
    public async Task<Recording> SayAsync(SpeechOrder order, CancellationToken token)
    {
        if (!VoiceForm().IsMatch(order.Voice)) throw ProgramFaults.VoiceInvalid(Provider, order.Voice);
        var folder = Path.Combine(workFolder, ContentHash.Of(order.Voice, order.Text, order.ToString()) + AtomicFile.TemporarySuffix);
        Directory.CreateDirectory(folder);
        try
        {
            await AtomicFile.WriteTextAsync(Path.Combine(folder, FestivalScript.Name), FestivalScript.Write(order), token).ConfigureAwait(false);
            var said = await RunAsync(new ToolCommand(program).WithArguments("-b", FestivalScript.Name).WithWorkingDirectory(folder), token).ConfigureAwait(false);
            var sound = await File.ReadAllBytesAsync(Path.Combine(folder, FestivalScript.Sound), token).ConfigureAwait(false);
            return SpeechBytes.Read(sound, rawRate: null) is { } wave
                ? new Recording(wave) { Tokens = FestivalScript.Words(said.Output) }
                : throw ProgramFaults.NoSound(Provider, order.Voice, order.Text);
        }
        catch (FileNotFoundException)
        {
            throw ProgramFaults.NoSound(Provider, order.Voice, order.Text);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken token) => RunAsync(new ToolCommand(program).WithArguments("--version"), token);

    private async Task<ToolResult> RunAsync(ToolCommand command, CancellationToken token)
    {
        try
        {
            return await ToolRunner.RunAsync(command, token).ConfigureAwait(false);
        }
        catch (FaultException e)
        {
            throw ProgramFaults.Of(program, "tools.festival", "festival, with a voice such as festvox-us-slt-hts", e);
        }
    }

    // It becomes part of a program: nothing but a name may stand there.
    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_]*\z")]
    private static partial Regex VoiceForm();
}

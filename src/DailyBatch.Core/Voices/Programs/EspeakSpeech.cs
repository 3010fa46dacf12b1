using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Engines;

namespace DailyBatch.Core.Voices.Programs;

/// <summary>
/// The program espeak-ng. Small and everywhere, and the least understood of all: a last resort. Its word times come by alignment:
/// the program tells none, and its library, which does, is under the GPL, which would bind whatever loads it.
/// </summary>
/// <param name="program">Its path or name.</param>
internal sealed partial class EspeakSpeech(string program) : ISpeechSource
{
    /// <summary>Its name in the settings.</summary>
    public const string Provider = "espeak-ng";

    private const double WordsAMinute = 165;

    /// <inheritdoc/>
    public string Name => Provider;

    /// <inheritdoc/>
    public string Kind => "";

    /// <summary>Its variants have their own pitch.</summary>
    public double PitchOf(Voice voice, double wanted) => 1;

    /// <inheritdoc/>
    public async Task<Recording> SayAsync(SpeechOrder order, CancellationToken token)
    {
        if (!VoiceForm().IsMatch(order.Voice)) throw ProgramFaults.VoiceInvalid(Provider, order.Voice);
        using var sound = new MemoryStream();
        var speed = Math.Clamp(order.Speed * WordsAMinute, 80, 450).ToString("0", CultureInfo.InvariantCulture);
        await RunAsync(new ToolCommand(program)
            .WithArguments("-v", order.Voice, "-s", speed, "--stdin", "--stdout")
            .WithInput((stream, t) => stream.WriteAsync(Encoding.ASCII.GetBytes(order.Text), t).AsTask())
            .WithOutput((stream, t) => stream.CopyToAsync(sound, t)), token).ConfigureAwait(false);
        return SpeechBytes.Read(sound.ToArray(), rawRate: null) is { } wave ? new Recording(wave) : throw ProgramFaults.NoSound(Provider, order.Voice, order.Text);
    }

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken token) => RunAsync(new ToolCommand(program).WithArguments("--version"), token);

    private async Task RunAsync(ToolCommand command, CancellationToken token)
    {
        try
        {
            await ToolRunner.RunAsync(command, token).ConfigureAwait(false);
        }
        catch (FaultException e)
        {
            throw ProgramFaults.Of(program, "tools.espeakNg", "espeak-ng", e);
        }
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_/-]*(\+[A-Za-z0-9_]+)?\z")]
    private static partial Regex VoiceForm();
}

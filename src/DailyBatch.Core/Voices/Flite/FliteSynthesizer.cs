using DailyBatch.Core.Runtime;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Voices.Flite;

/// <summary>Lets flite speak, one text after the other in the whole process, and reads out of its utterance when each word is heard.</summary>
/// <param name="folder">Where the library lies; null asks the system's loader.</param>
internal sealed class FliteSynthesizer(string? folder)
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    private FliteLibrary? _flite;

    /// <summary>Speaks a text.</summary>
    /// <param name="text">Plain words with simple punctuation.</param>
    /// <param name="voice">flite's name of the voice.</param>
    /// <param name="stretch">Factor on the length of all sounds: 1 is the voice's own, 0.9 is faster.</param>
    /// <param name="token">Stops the waiting for other texts; one text, once begun, takes a few hundredths of a second.</param>
    /// <exception cref="FaultException"><c>VoiceEngineMissing</c>, or <c>SpeechFailed</c> when flite gives no sound.</exception>
    public async Task<FliteReading> ReadAsync(string text, string voice, double stretch, CancellationToken token)
    {
        await OneAtATime.WaitAsync(token).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Read(text, voice, stretch), token).ConfigureAwait(false);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private FliteReading Read(string text, string voiceName, double stretch)
    {
        var flite = _flite ??= FliteLibrary.Load(folder);
        var voice = flite.Voice(voiceName);
        flite.SetStretch(voice, stretch);
        var utterance = flite.Synthesize(text, voice);
        if (utterance == 0) throw Failed(text, voiceName);
        try
        {
            return new FliteReading(Sound(flite, utterance) ?? throw Failed(text, voiceName), Tokens(flite, utterance));
        }
        finally
        {
            flite.Delete(utterance);
        }
    }

    private static unsafe Wave? Sound(FliteLibrary flite, nint utterance)
    {
        var wave = flite.Wave(utterance);
        return wave is null || wave->SampleCount == 0 ? null : new Wave(wave->SampleRate, wave->Channels, wave->Copy());
    }

    private static List<HeardToken> Tokens(FliteLibrary flite, nint utterance)
    {
        var tokens = new List<HeardToken>();
        for (var token = flite.First(utterance, "Token"u8); token != 0; token = flite.Next(token))
            tokens.Add(Timed(flite, token));
        return tokens;
    }

    /// <summary>A token is heard from the start of its first word to the end of its last: "$40" is the words forty and dollars.</summary>
    private static HeardToken Timed(FliteLibrary flite, nint token)
    {
        double? start = null, end = null;
        for (var word = flite.Daughter(token); word != 0; word = flite.Next(word))
        {
            var syllables = flite.As(word, "SylStructure"u8);
            start ??= StartOf(flite, flite.Daughter(flite.Daughter(syllables)));
            end = EndOf(flite, flite.LastDaughter(flite.LastDaughter(syllables))) ?? end;
        }

        return new HeardToken(flite.Text(token, "name"u8), start, end);
    }

    /// <summary>flite stores only ends: a sound starts where the one before it ends, a pause included.</summary>
    private static double? StartOf(FliteLibrary flite, nint sound) =>
        sound == 0 ? null : EndOf(flite, flite.Previous(flite.As(sound, "Segment"u8))) ?? 0;

    private static double? EndOf(FliteLibrary flite, nint sound) => flite.Number(sound, "end"u8);

    private static FaultException Failed(string text, string voice) => new(new Fault(
        "SpeechFailed",
        FaultKind.ToolFailed,
        $"flite's voice '{voice}' gave no sound for '{text}'.",
        "Change the line's words, or choose another voice provider.",
        text));
}

using DailyBatch.Core.Runtime;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Flite;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Voices.Alignment;

/// <summary>
/// Finds when each word is heard in a clip of any voice, of which nobody said it: the clip is laid over a reading of the same words
/// by flite, which knows its own times. Where flite is not there, pauses and letters have to do.
/// </summary>
/// <param name="flite">Reads the words.</param>
internal sealed class SpeechAligner(FliteSynthesizer flite)
{
    // The plainest of flite's voices matches other voices best (measured).
    private const string Reader = "kal16";

    // From a man's long vocal tract to a woman's or child's short one: whatever fits the reader best is taken.
    private static readonly double[] Stretches = [0.88, 0.94, 1, 1.07, 1.14];

    /// <summary>When each piece of a text is heard.</summary>
    /// <param name="words">The words that were spoken.</param>
    /// <param name="clip">The clip, one channel, without outer silence.</param>
    /// <param name="token">Cancels the reading.</param>
    public async Task<IReadOnlyList<HeardToken>> AlignAsync(IReadOnlyList<SpeakableWord> words, Wave clip, CancellationToken token)
    {
        try
        {
            var reading = await flite.ReadAsync(SpeakableText.Join(words), Reader, stretch: 1, token).ConfigureAwait(false);
            return Warped(reading, clip);
        }
        catch (FaultException e) when (e.Fault.Id is "VoiceEngineMissing" or "SpeechFailed")
        {
            return PauseMatching.Spread(words, clip);
        }
    }

    private static IReadOnlyList<HeardToken> Warped(FliteReading reading, Wave clip)
    {
        var (known, cut) = SilenceTrim.Apply(reading.Clip);
        var reference = CepstralFrames.Of(known);
        var warp = Stretches.Select(s => new TimeWarp(reference, CepstralFrames.Of(clip, s))).MinBy(w => w.Cost)!;
        var length = clip.Duration.TotalSeconds;
        return [.. reading.Tokens.Select(t => t.At(seconds => Math.Clamp(Moved(warp, seconds - cut), 0, length)))];
    }

    private static double Moved(TimeWarp warp, double seconds) =>
        warp.Find((seconds - CepstralFrames.Centre) / CepstralFrames.Hop) * CepstralFrames.Hop + CepstralFrames.Centre;
}

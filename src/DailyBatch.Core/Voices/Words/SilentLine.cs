using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Voices.Words;

/// <summary>A line of which nothing can be spoken, such as one emoji: it is shown for a moment without a sound.</summary>
internal static class SilentLine
{
    private const int SampleRate = 16000;
    private const double SecondsAWord = 0.4;

    /// <summary>Silence, in which the words take turns.</summary>
    public static (Wave Clip, IReadOnlyList<WordTime> Words) Of(IReadOnlyList<SpeakableWord> words)
    {
        var length = SecondsAWord * Math.Max(1, words.Count);
        return (new Wave(SampleRate, 1, new short[(int)(length * SampleRate)]), WordAligner.Align(words, [], length));
    }
}

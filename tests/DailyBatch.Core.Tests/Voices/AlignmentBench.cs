using DailyBatch.Core.Voices.Alignment;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Flite;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Tests.Voices;

/// <summary>Lines of which the times of the words are known, and how far an aligner is from them.</summary>
internal static class AlignmentBench
{
    public static readonly string[] Lines =
    [
        "For eleven years I paid the mortgage on our mother's house.",
        "Last Tuesday, my sister walked into court, and she brought a folder that nobody had ever seen.",
        "The judge leaned forward and asked one simple question.",
        "You signed it, did you not?",
        "She had no idea that the camera in the hallway was still recording.",
        "My brother laughed, the lawyer smiled, and then the clerk pressed play.",
        "Every word she said that night filled the room.",
        "He opened the letter, and everyone waited, although I knew what it would say.",
        "They owe me forty five thousand dollars and an apology.",
        "Would you forgive her, or would you take the house back?",
        "I never told my mother why I left that morning, because she would have blamed herself.",
        "Somebody had changed the locks while we were at the funeral.",
    ];

    private static readonly FliteSynthesizer Flite = new(folder: null);

    /// <summary>Milliseconds between the true and the found start of each word.</summary>
    public static async Task<double[]> ErrorsAsync(SpeechAligner aligner, string voice, double stretch = 1)
    {
        var errors = new List<double>();
        foreach (var line in Lines)
        {
            var words = SpeakableText.Words(line);
            var reading = await Flite.ReadAsync(SpeakableText.Join(words), voice, stretch, TestContext.Current.CancellationToken);
            var (clip, cut) = SilenceTrim.Apply(reading.Clip);
            var truth = reading.Tokens.Select(t => t.At(s => s - cut)).ToArray();
            errors.AddRange(await ErrorsAsync(aligner, words, clip, truth));
        }

        return [.. errors];
    }

    /// <summary>The same for one clip whose times are known from elsewhere.</summary>
    public static async Task<double[]> ErrorsAsync(SpeechAligner aligner, IReadOnlyList<SpeakableWord> words, Wave clip, IReadOnlyList<HeardToken> truth)
    {
        var length = clip.Duration.TotalSeconds;
        var known = WordAligner.Align(words, truth, length);
        var found = WordAligner.Align(words, await aligner.AlignAsync(words, clip, TestContext.Current.CancellationToken), length);
        return [.. known.Zip(found, (k, f) => Math.Abs((k.Start - f.Start).TotalMilliseconds))];
    }

    /// <summary>The share of errors that are at most so many milliseconds.</summary>
    public static double Within(this double[] errors, double milliseconds) => (double)errors.Count(e => e <= milliseconds) / errors.Length;
}

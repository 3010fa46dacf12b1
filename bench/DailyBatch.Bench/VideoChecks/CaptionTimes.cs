using System.Globalization;
using System.Runtime.InteropServices;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices.Alignment;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Flite;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>
/// Captions against sound: the sound of each line is taken out of the finished file, music and all, and laid over another voice's reading of the
/// line, which knows nothing of the times that captions were made from.
/// </summary>
internal sealed class CaptionTimes
{
    /// <summary>Milliseconds after which a word is late, or early.</summary>
    public const double Late = 150;

    private const int Rate = 16000;

    // The captions of a frame are those of its start: a word that is over within a frame is seen, but not always lit.
    private static readonly TimeSpan TooShort = TimeSpan.FromSeconds(1.5 / VideoTimeline.FrameRate);

    private readonly List<(double Error, string Word)> _words = [];

    private CaptionTimes()
    {
    }

    /// <summary>A word that is spoken and that no caption shows; null for none.</summary>
    public string? Missing { get; private set; }

    /// <summary>Mean error.</summary>
    public double MeanMilliseconds => _words.Count == 0 ? 0 : _words.Average(w => w.Error);

    /// <summary>The share of words that are lit in time.</summary>
    public double OnTime => _words.Count == 0 ? 1 : (double)_words.Count(w => w.Error <= Late) / _words.Count;

    /// <summary>The word with the largest error, and where it is.</summary>
    public string Worst => _words.Count == 0 ? "" : _words.MaxBy(w => w.Error).Word;

    /// <summary>Measures a video.</summary>
    public static async Task<CaptionTimes> OfAsync(CheckedVideo video, CancellationToken token)
    {
        var lit = new Queue<LitWord>(LitWord.In(await File.ReadAllTextAsync(video.Captions, token)));
        var sound = await ReadAsync(video.Path, token);
        var (aligner, times) = (new SpeechAligner(new FliteSynthesizer(folder: null)), new CaptionTimes());
        foreach (var line in video.Timeline.Lines)
            await times.AddAsync(line, sound, lit, aligner, token);
        return times;
    }

    private async Task AddAsync(TimedLine line, short[] sound, Queue<LitWord> lit, SpeechAligner aligner, CancellationToken token)
    {
        var words = SpeakableText.Words(line.Line.Text);
        var clip = new Wave(Rate, 1, sound[At(line.Start, sound)..At(line.End, sound)]);
        var heard = WordAligner.Align(words, await aligner.AlignAsync(words, clip, token), clip.Duration.TotalSeconds);
        foreach (var (word, spoken) in heard.Zip(line.Speech.Words).Where(w => LitWord.LettersOf(w.First.Text).Length > 0))
        {
            if (!lit.TryPeek(out var shown) || shown.Letters != LitWord.LettersOf(word.Text))
            {
                if (spoken.End - spoken.Start < TooShort) continue;
                Missing ??= string.Create(CultureInfo.InvariantCulture, $"{word.Text} ({line.Start.TotalSeconds:0.0} s; there stands '{shown?.Text}')");
                return;
            }

            lit.Dequeue();
            var error = 1000 * Math.Abs(shown.Seconds - (line.Start + word.Start).TotalSeconds);
            _words.Add((error, string.Create(CultureInfo.InvariantCulture, $"{word.Text} at {shown.Seconds:0.0} s, {error:0} ms")));
        }
    }

    private static int At(TimeSpan time, short[] sound) => Math.Clamp((int)(time.TotalSeconds * Rate), 0, sound.Length);

    private static async Task<short[]> ReadAsync(string path, CancellationToken token)
    {
        var bytes = new MemoryStream();
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg")
                .WithArguments("-v", "error", "-nostdin", "-i", "file:" + path, "-vn", "-ac", "1", "-ar", Rate.ToString(CultureInfo.InvariantCulture), "-f", "s16le", "pipe:1")
                .WithOutput((pipe, t) => pipe.CopyToAsync(bytes, t)),
            token);
        return MemoryMarshal.Cast<byte, short>(bytes.ToArray()).ToArray();
    }
}

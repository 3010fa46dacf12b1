using System.Globalization;
using DailyBatch.Core.Voices.Engines;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Voices.Programs;

/// <summary>The Scheme program that festival runs, and what it prints: a line for each word with its start and end in seconds.</summary>
internal static class FestivalScript
{
    /// <summary>The script's file.</summary>
    public const string Name = "speak.scm";

    /// <summary>The sound's file.</summary>
    public const string Sound = "speech.wav";

    /// <summary>The script for an order.</summary>
    public static string Write(SpeechOrder order) => string.Create(CultureInfo.InvariantCulture, $"""
        (voice_{order.Voice})
        (Parameter.set 'Duration_Stretch {1 / order.Speed:0.###})
        (set! utt (utt.synth (Utterance Text "{Escaped(order.Text)}")))
        (mapcar (lambda (w) (format t "%s %f %f\n" (item.name w) (item.feat w "word_start") (item.feat w "word_end"))) (utt.relation.items utt 'Word))
        (utt.save.wave utt "{Sound}" 'riff)

        """);

    /// <summary>The words in what it printed; one without sounds of its own, as the 's in she's, has no times.</summary>
    public static IReadOnlyList<HeardToken> Words(string output) =>
    [
        .. from line in output.Split('\n')
           let parts = line.Split(' ')
           where parts.Length == 3
           let start = Number(parts[1])
           let end = Number(parts[2])
           select end > start ? new HeardToken(parts[0], start, end) : new HeardToken(parts[0], null, null),
    ];

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}

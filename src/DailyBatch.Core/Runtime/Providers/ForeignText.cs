using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>What others say, made fit for a sentence of ours: without keys, on one line, short.</summary>
internal static class ForeignText
{
    private const int Longest = 200;

    /// <summary>The end of a sentence: <c>: 'their words'</c>; empty when they said nothing.</summary>
    public static string Quoted(string text, Redactor redactor)
    {
        // Secrets go first: half a key that a cut leaves over is not recognised any more.
        var words = redactor.CleanForeign(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var line = new string([.. string.Join(' ', words).Where(c => !char.IsControl(c))]);
        return line.Length == 0 ? "" : $": '{Shortened(line)}'";
    }

    private static string Shortened(string line)
    {
        if (line.Length <= Longest) return line.TrimEnd('.');
        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line[..end] + "…";
    }
}

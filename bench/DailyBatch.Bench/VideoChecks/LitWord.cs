using System.Globalization;
using System.Text.RegularExpressions;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>A word that captions light while it is heard.</summary>
/// <param name="Seconds">When they light it.</param>
/// <param name="Text">The word as it is shown.</param>
internal sealed partial record LitWord(double Seconds, string Text)
{
    /// <summary>All of them in the order of time: what stands on the layer of active words.</summary>
    public static IReadOnlyList<LitWord> In(string ass) =>
    [
        .. Lit().Matches(ass)
            .Select(m => new LitWord(TimeSpan.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture).TotalSeconds, m.Groups[2].Value.Trim()))
            .OrderBy(w => w.Seconds),
    ];

    /// <summary>Its letters and digits, for comparing.</summary>
    public string Letters => LettersOf(Text);

    /// <summary>The letters and digits of a word, all small.</summary>
    public static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"^Dialogue: 2,([0-9:.]+),[^{]*\{[^}]*\}(.*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Lit();
}

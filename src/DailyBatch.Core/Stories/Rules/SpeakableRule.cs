using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime.Wording;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>
/// Only what a voice can say. Numbers, sums, times and common abbreviations may stand as people write them ($4,800, 3 a.m., Apt. 4B): captions
/// show them so and speech gets them as words, see <see cref="SpokenText"/>.
/// </summary>
internal sealed partial class SpeakableRule : IStoryRule
{
    private const int MostShouted = 2;
    private const int LongestWord = 24;

    public string Name => "speakable";

    public IEnumerable<string> Check(StoryDraft draft) =>
        StoryPart.LinesOf(draft.Story).SelectMany(part => Faults(part.Text).Select(fault => $"{Capital(part.Where)} \"{part.Text}\" {fault}."));

    private static IEnumerable<string> Faults(string text)
    {
        if (StoryText.CountWords(text) == 0) yield return "has no words that can be said";
        if (Address().Match(text) is { Success: true } address) yield return $"has the address \"{address.Value}\", which cannot be said; call it \"the website\" or leave it out";
        else if (Handle().Match(text) is { Success: true } handle) yield return $"has \"{handle.Value}\", which cannot be said; leave out # and @";
        else if (Strange().Matches(text) is { Count: > 0 } strange)
            yield return $"has {string.Join(", ", strange.Select(m => $"'{m.Value}'").Distinct())}, which cannot be said; leave it out or write it as words";
        else if (Bare().Match(text) is { Success: true } bare) yield return $"has the signs \"{bare.Value}\" alone, which cannot be said; write words";

        if (text.Split(' ').Select(w => string.Concat(w.Where(char.IsLetter))).Where(IsShouted).ToArray() is { Length: > MostShouted } shouted)
            yield return $"shouts {shouted.Length} words in capitals; at most {MostShouted} are allowed, let the words do it";
        if (StoryText.PlainWords(text).SelectMany(w => w.Split('-')).FirstOrDefault(w => w.Length > LongestWord) is { } longest)
            yield return $"has the word \"{longest}\" of {longest.Length} letters; at most {LongestWord} are allowed";
    }

    private static bool IsShouted(string letters) => letters.Length > 1 && letters.All(char.IsUpper) && !Initialisms.IsUsual(letters);

    private static string Capital(string where) => char.ToUpperInvariant(where[0]) + where[1..];

    [GeneratedRegex(@"https?://\S*|\bwww\.\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|net|org|io|co|tv|gov|edu|uk|me|app)\b\S*", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<!\w)[#@]\p{L}\S*")]
    private static partial Regex Handle();

    // Letters of the Latin script, digits, the marks of sentences, and signs that are written out.
    [GeneratedRegex(@"[^\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}\p{IsLatinExtended-B}\u0300-\u036F‘’ʼ“”–—―…−‐‑€₹≈№⅓⅔⅛]+|[*_`<>\[\]{}|\\^\u0000-\u001F\u007F-\u009F¦¨©ª«¬®¯´¶·¸»¿¡¤~](?!(?<=~)[0-9$€£])")]
    private static partial Regex Strange();

    [GeneratedRegex(@"(?<!\S)(?![-–—―.…&!?]+(?!\S)|--(?!\S))[^\p{L}\p{Nd}\s½¼¾⅓⅔⅛+=%×÷]+(?!\S)")]
    private static partial Regex Bare();
}

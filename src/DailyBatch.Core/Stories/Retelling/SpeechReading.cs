using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Takes apart what is told and what is said: <c>"Get out," my boss told me</c> becomes a line of speech of <c>my boss</c>.</summary>
internal sealed partial class SpeechReading
{
    private const int MostInTag = 9;
    private const int FewestWords = 2;

    private readonly List<SourceLine> _lines = [];
    private string _told = "";
    private string? _speaker;
    private int _paragraph;

    private SpeechReading()
    {
    }

    /// <summary>All lines of a clean text.</summary>
    public static IReadOnlyList<SourceLine> Read(string text)
    {
        var reading = new SpeechReading();
        foreach (var paragraph in text.Split('\n'))
        {
            reading.Paragraph(paragraph);
            reading._paragraph++;
        }

        return reading._lines;
    }

    private void Paragraph(string text)
    {
        var parts = text.Split('"');
        _speaker = null;
        for (var i = 0; i < parts.Length; i++)
        {
            // An even part stands outside quotation marks; the last one of an odd number of marks is no quotation.
            if (i % 2 == 0 || i == parts.Length - 1) _told += parts[i];
            else if (IsSpeech(parts[i], parts[i + 1])) parts[i + 1] = Speech(parts[i].Trim(), parts[i + 1]);
            else _told += parts[i];
        }

        Flush();
    }

    /// <summary>"Family meeting" is what something is called; "You are fired," is said.</summary>
    private bool IsSpeech(string inner, string after)
    {
        if (StoryText.CountWords(inner) == 0) return false;
        var ends = inner.TrimEnd() is [.., '.' or '!' or '?' or ','];
        var told = _told.TrimEnd();
        var led = told.Length == 0 || told[^1] is ',' or '.' or '!' or '?' || SaidBefore().IsMatch(told);
        return (ends && led) || (inner.TrimEnd() is not [.., '.'] && SaidAfter().IsMatch(after)) || (led && StoryText.CountWords(inner) >= FewestWords + 1 && SaidBefore().IsMatch(told.TrimEnd(',')));
    }

    /// <summary>Adds the line; what is left to be told of the text after it is returned.</summary>
    private string Speech(string inner, string after)
    {
        var before = Before();
        var (who, rest) = inner[^1] == '.' ? (null, after) : After(after);
        var speaker = who ?? before ?? Continued() ?? "";
        Flush();
        var said = inner.TrimEnd(',', ' ');
        _lines.Add(new(said[^1] is '.' or '!' or '?' ? said : said + ".", speaker, _paragraph));
        _speaker = speaker;
        return rest;
    }

    /// <summary>A second quotation right after the first's "he said" is of the same speaker.</summary>
    private string? Continued() => _told.Trim().Length == 0 ? _speaker : IAsked().IsMatch(StoryText.Sentences(_told)[^1]) ? null : Subject().Match(StoryText.Sentences(_told).LastOrDefault() ?? "") is { Success: true } m ? m.Groups["who"].Value : null;

    /// <summary>Who is named before: "My boss laughed and said,". What else that sentence tells stays.</summary>
    private string? Before()
    {
        var sentences = StoryText.Sentences(_told).ToList();
        if (sentences.Count == 0 || sentences[^1][^1] is '.' or '!' or '?') return null;
        var last = sentences[^1].TrimEnd(',', ' ');
        if (SaidBefore().Match(last) is not { Success: true } tag) return null;
        sentences.RemoveAt(sentences.Count - 1);
        var who = Subject().Match(last) is { Success: true } subject ? subject.Groups["who"].Value : tag.Groups["who"].Value;
        if (AndSaid().Match(last) is { Success: true } and && StoryText.CountWords(last[..and.Index]) >= FewestWords) sentences.Add(last[..and.Index].TrimEnd(',') + ".");
        else if (tag.Groups["who"].Value is { Length: > 0 } named) who = named;
        _told = string.Concat(sentences.Select(s => s + " "));
        return who;
    }

    /// <summary>Who is named after: "…," he told me on the phone, and slammed the door.</summary>
    private static (string? Who, string Left) After(string after)
    {
        if (SaidAfter().Match(after) is not { Success: true } tag) return (null, after);
        var who = tag.Groups["who"].Value;
        var end = EndOfSentence().Match(after, tag.Index + tag.Length);
        var tail = after[(tag.Index + tag.Length)..(end.Success ? end.Index : after.Length)];
        var rest = end.Success ? after[(end.Index + 1)..] : "";
        if (AndDid().Match(tail) is { Success: true } did && StoryText.CountWords(did.Groups[1].Value) >= FewestWords)
            return (who, $" {Capital(who)} {did.Groups[1].Value}.{rest}");
        return StoryText.CountWords(tail) > MostInTag ? (who, $" {Capital(who)} said it{tail}.{rest}") : (who, rest);
    }

    private void Flush()
    {
        foreach (var sentence in StoryText.Sentences(_told.Trim()))
        {
            var text = sentence.Trim(' ', ',', '-', '"');
            if (StoryText.CountWords(text) == 0) continue;
            _lines.Add(new(Capital(text[^1] is '.' or '!' or '?' ? text : text + "."), null, _paragraph));
        }

        _told = "";
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private const string Verbs =
        "said|says|told|asked|asks|yelled|shouted|screamed|whispered|replied|answered|snapped|texted|wrote|muttered|hissed|laughed|added|testified|admitted|explained|announced|demanded|sneered|cried|called|continued|insisted|warned|begged|repeated|declared";

    private const string Who = @"(?<who>I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|(?:[Mm]y|[Tt]he|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)(?: \p{Ll}[\p{Ll}-]+){1,3}?(?: \p{Lu}\p{Ll}+)?|(?:(?:Mr|Mrs|Ms|Dr)\. |(?:Judge|Officer|Detective|Aunt|Uncle|Professor|Sergeant|Captain|Attorney|Prosecutor) )?\p{Lu}\p{Ll}+)";

    [GeneratedRegex(@"^\s*,?\s*(?:" + Who + @"(?: \p{Ll}+ly| just| then| finally| even| had| would)? (?:" + Verbs + @")\b|(?:said|asked|replied|shouted|yelled|answered) " + Who + @"\b)")]
    private static partial Regex SaidAfter();

    [GeneratedRegex(@"(?:" + Who + @" )?(?:[^,.]{0,40}\b)?(?:" + Verbs + @"|saying|was like|were|is|was|with|read)\b(?: (?:me|us|him|her|them|to me|to him|to her|to us|it|that|loudly|quietly|calmly|softly|back|out|on the phone|to my face|the judge|the court|the jury))*,?$")]
    private static partial Regex SaidBefore();

    [GeneratedRegex(@",? and (?:then )?(?:" + Verbs + @")\b[^.]*$|, (?:saying)\b[^.]*$")]
    private static partial Regex AndSaid();

    [GeneratedRegex(@"^(?:.*?),? (?:and|then) ((?:\p{Ll}+ed|walked|left|went|hung|threw|shut|took|gave|put|ran|got|stood|sat|held|turned|made)\b.*)$")]
    private static partial Regex AndDid();

    [GeneratedRegex(@"^(?:(?:So|Then|But|And|Finally|Suddenly|Later|When|After|At this|At that),? )?" + Who + @"\b")]
    private static partial Regex Subject();

    // What follows is an answer.
    [GeneratedRegex(@"^(?:\p{L}+ )?I (?:asked|told|said|begged|answered|called)\b")]
    private static partial Regex IAsked();

    [GeneratedRegex(@"[.!?](?=\s|$)|,\s*$")]
    private static partial Regex EndOfSentence();
}

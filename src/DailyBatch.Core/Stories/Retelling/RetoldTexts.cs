using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Title, logline, description and tags of a retelling, from its own strongest words.</summary>
internal sealed partial class RetoldTexts(RawStory source, StoryRequest request, IReadOnlyList<Beat> beats)
{
    private const int LongestTitle = 80, GoodTitle = 60, ShortTitle = 24;
    private const int MostTitles = 6;
    private const int MostInHookLine = 6;
    private const int TopicWordsTaken = 3;

    /// <summary>A story with what is known of it; people and scenes are added by others.</summary>
    public Story Write()
    {
        var topic = Topic();
        return new()
        {
            Title = "",
            Logline = Logline(),
            Topic = request.Plan.TopicHint ?? string.Join(", ", topic),
            HookLine = HookLine(),
            Tags = [.. new[] { NicheFamily.Tag(request.Plan.Niche), "shorts", "storytime" }.Concat(topic).Append(Emotions.Nearest(request.Plan.PrimaryEmotion)).Append("drama").Distinct()],
            Topics = topic,
            MoralAxes = ["right vs wrong"],
            Writer = RetellingWriter.WriterName,
            Beats = beats,
            Characters = [],
            Scenes = [],
        };
    }

    /// <summary>The story with the best of the titles that its own sentences give, and all that hangs on it.</summary>
    public Story Finish(Story story) => StoryTextComposer.Compose(story, Titles());

    private string[] Titles()
    {
        var told = beats.SelectMany(b => b.Lines).Where(l => l.Text[^1] != '?' && !StockLines.Has(l.Text)).SelectMany(l => StoryText.Sentences(l.Text).Select(s => (l.IsDialogue, Text: s)));
        var lines = told.SelectMany(l => Shortened(l.Text).Select(t => (Text: t, Score: Score(t, l.IsDialogue))));
        var headline = source.Headline is { } given && !Judging().IsMatch(given) ? [(Text: given, Score: Score(given, false) + 0.1)] : Array.Empty<(string Text, double Score)>();
        return [.. headline.Concat(lines).Where(t => t.Text.Length <= LongestTitle).OrderByDescending(t => t.Score).DistinctBy(t => t.Text).Take(MostTitles).Select(t => t.Text)];
    }

    /// <summary>The sentence, and its part before the last clause.</summary>
    private static IEnumerable<string> Shortened(string sentence)
    {
        var plain = sentence.TrimEnd('.', '!');
        yield return plain;
        if (LastClause().Match(plain) is { Success: true } clause && StoryText.CountWords(plain[..clause.Index]) >= 5) yield return plain[..clause.Index];
    }

    private static double Score(string text, bool isSpeech)
    {
        var length = text.Length > GoodTitle ? 1 - (text.Length - GoodTitle) / 40.0 : text.Length < ShortTitle ? text.Length / (double)ShortTitle : 1;
        return 0.4 * length + 0.08 * Math.Min(5, Cues.Strength(text)) + (isSpeech ? 0 : 0.1) + (Loose().IsMatch(text) ? -0.3 : 0) + (Cues.Turns(text) ? -0.25 : 0);
    }

    /// <summary>The strongest sentence of those that come before the turn.</summary>
    private string Logline() => beats.Where(b => b.Kind is not (BeatKind.Twist or BeatKind.Cta)).SelectMany(b => b.Lines).Where(l => !l.IsDialogue)
        .Select(l => l.Text).MaxBy(t => Cues.Strength(t) - (Loose().IsMatch(t) ? 3 : 0) - (Cues.Turns(t) ? 2 : 0))!;

    private string HookLine()
    {
        var lines = beats.SelectMany(b => b.Lines).SelectMany(l => StoryText.Sentences(l.Text)).Where(s => s[^1] != '?').Select(s => s.TrimEnd('.', '!')).ToArray();
        if (lines.FirstOrDefault(s => StoryText.CountWords(s) is >= 2 and <= MostInHookLine) is { } whole && (whole == lines[0] || Cues.Strength(whole) > 0)) return whole;
        var part = lines.SelectMany(Shortened).FirstOrDefault(s => StoryText.CountWords(s) is >= 2 and <= MostInHookLine);
        return part ?? string.Join(' ', StoryText.Words(lines[0]).Take(MostInHookLine)).TrimEnd(',') + "…";
    }

    /// <summary>Who it is about, and the things of which it speaks most.</summary>
    private string[] Topic()
    {
        var names = source.People.Where(p => p.IsNamed || p.IsTeller).SelectMany(p => StoryText.PlainWords(p.Name)).ToHashSet();
        var things = Thing().Matches(source.Text).Select(m => m.Groups[1].Value.ToLowerInvariant())
            .Where(w => !names.Contains(w) && TopicWords.Of(w).Count > 0)
            .GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);
        var rival = source.Rival?.Role;
        return [.. (rival is null ? [] : new[] { rival }).Concat(things.Where(t => t != rival)).Take(TopicWordsTaken).DefaultIfEmpty(NicheFamily.Tag(request.Plan.Niche))];
    }

    [GeneratedRegex(@",? (?:and|but|because|while|when|so) .*$", RegexOptions.RightToLeft)]
    private static partial Regex LastClause();

    [GeneratedRegex(@"^(?:It|This|That|They|These|Those|He|She|But|And|So|Then|There)\b")]
    private static partial Regex Loose();

    [GeneratedRegex(@"\b(?:AITAH?|WIBTAH?|AIO|TIFU)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();

    [GeneratedRegex(@"\b(?:my|the|our|his|her|a|an) (\p{Ll}{4,})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Thing();
}

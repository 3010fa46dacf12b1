using System.Text.RegularExpressions;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>The question at the end: the story's own, where it asks its readers something; else one that suits its niche.</summary>
internal static partial class Closing
{
    private const int Fewest = 8, Most = 14;

    private static readonly Dictionary<string, string[]> ByNiche = new(StringComparer.Ordinal)
    {
        ["courtroom"] = ["If you had been on that jury, how would you have decided?", "Would you call that justice, or would you have decided differently?"],
        ["workplace_drama"] = ["Would you have stayed in that job for even one more day?", "What would you have done if that had been your job?"],
        ["relationship_drama"] = ["Could you ever trust somebody again after a thing like that?", "Be honest, would you have forgiven them if it were you?"],
        ["injustice"] = ["What would you have done if it had happened to you?", "Be honest, would you have let that go if you could?"],
    };

    /// <summary>Questions to choose from, the best first. Each speaks to the viewer and can be spoken as one sentence.</summary>
    public static IReadOnlyList<(string Text, bool IsOwn)> Of(RawStory story, string niche)
    {
        var own = story.Questions.Reverse().Select(Addressed).Concat([Judged(story)]).OfType<string>().Where(Fits).Select(q => (q, true));
        return [.. own, .. ByNiche[NicheFamily.Of(niche)].Select(q => (q, false))];
    }

    /// <summary>A question to the readers as it stands, or led in when it is short.</summary>
    private static string? Addressed(string question)
    {
        if (!Viewer().IsMatch(question) || !Opens().IsMatch(question)) return null;
        var plain = question.Replace("you guys", "you", StringComparison.OrdinalIgnoreCase);
        var lower = plain.StartsWith("I ", StringComparison.Ordinal) ? plain : char.ToLowerInvariant(plain[0]) + plain[1..];
        return new[] { plain, $"Be honest, {lower}", $"Now tell me honestly, {lower}" }.FirstOrDefault(Fits);
    }

    /// <summary>"AITA for leaving the wedding?" asks whether that was wrong.</summary>
    private static string? Judged(RawStory story)
    {
        var asked = story.Questions.Append(story.Headline ?? "").LastOrDefault(q => Judging().IsMatch(q));
        if (asked is null) return null;
        var deed = Deed().Match(asked) is { Success: true } match ? $"Would you say that I was wrong {match.Value.TrimEnd('?', '.', ' ')}?" : "";
        return Fits(deed) ? deed : "Would you say that I was in the wrong here?";
    }

    private static bool Fits(string question) => StoryText.CountWords(question) is >= Fewest and <= Most && StoryText.Sentences(question).Count == 1;

    [GeneratedRegex(@"\b(?:you|your|you'd|you'll|you've)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Viewer();

    [GeneratedRegex(@"^(?:So,? |And |But |Be honest,? )?(?:would|could|should|do|did|have|what|how|if|who|are|can|is|was)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opens();

    [GeneratedRegex(@"\b(?:AITAH?|WIBTAH?|AIO|am i (?:the|a|in the) (?:asshole|a-?hole|jerk|bad guy|wrong|villain)|am i (?:wrong|overreacting|crazy)|was i (?:wrong|in the wrong))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();

    [GeneratedRegex(@"\b(?:for|to) (?:not )?\p{L}+ing\b[^,.]*")]
    private static partial Regex Deed();
}

using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Words that say what part of a story a sentence is: what was before, what set it off, the quarrel, the turn, how it ended.</summary>
internal static partial class Cues
{
    private const double OfQuarrel = 1.5, OfTurn = 2, OfMotion = 0.7, OfDangling = -1.5;

    /// <summary>How much happens in a sentence.</summary>
    public static double Strength(string text) =>
        OfQuarrel * Math.Min(3, Quarrel().Count(text)) + OfTurn * Math.Min(2, Turn().Count(text)) + OfMotion * Math.Min(2, Onset().Count(text)) + (Dangling().IsMatch(text) ? OfDangling : 0);

    /// <summary>Whether a sentence tells of a quarrel.</summary>
    public static bool IsQuarrel(string text) => Quarrel().IsMatch(text);

    /// <summary>Whether a sentence gives away how it turned.</summary>
    public static bool Turns(string text) => Turn().IsMatch(text);

    /// <summary>Whether it opens a story as a picture that hits: the same kind of words that the rule for hooks knows.</summary>
    public static bool IsImage(string text) => Image().IsMatch(text);

    /// <summary>How well a sentence suits a beat, told at a point of the raw story (0 its beginning, 1 its end).</summary>
    public static double Fit(BeatKind kind, StoryPattern pattern, string text, double at) => kind switch
    {
        BeatKind.Context => Before().Count(text) + 1.5 * (1 - at),
        BeatKind.Trigger when pattern.HasTwist => Onset().Count(text) + (1 - Math.Abs(at - 0.25)),
        BeatKind.Trigger => OfTurn * Turn().Count(text) + at,
        BeatKind.Twist => OfTurn * Turn().Count(text) + (1 - Math.Abs(at - (pattern.Name == "A" ? 0.8 : 0.5))),
        BeatKind.Clash => Quarrel().Count(text) + (1 - Math.Abs(at - 0.6)),
        BeatKind.Cta => Outcome().Count(text) + 3 * Math.Max(0, at - 0.7),
        _ => 0,
    };

    [GeneratedRegex(@"\b(?:slam\w*|scream\w*|yell\w*|shout\w*|refus\w*|fired|lie[ds]?|lying|stole\w*|cheat\w*|sued?|suing|accus\w*|threat\w*|kicked|threw|demand\w*|blam\w*|ruin\w*|destroy\w*|humiliat\w*|mock\w*|laugh\w*|ignor\w*|betray\w*|evict\w*|cried|crying|hit|broke\w*|block\w*|den(?:y|ied)|bann\w*|angr\w*|furious|rage|kept|hung up|argu\w*|fight\w*|fought|guilty|charged|arrest\w*|forge\w*|fraud\w*|abandon\w*|divorc\w*|insult\w*|smirk\w*|snapp\w*|liar|thief|shaking|tears|police|lawsuit|owed?|unfair|punish\w*|fault|locked|slapp\w*|took credit|withh[eo]ld\w*|dismiss\w*|disinherit\w*|complain\w*|warn\w*|uninvit\w*|without asking|behind my back|never paid|unpaid)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Quarrel();

    [GeneratedRegex(@"\b(?:turn(?:ed|s) out|f(?:ound|inds?) out|reali[sz]ed|discover\w*|it was never|wasn't even|was not even|but then|suddenly|all along|secret\w*|confess\w*|admitted|the truth|record(?:ing|ings|ed)|camera|footage|video|hidden|reveal\w*|in fact|the real|didn't know|did not know|instead|had never|same \w+|until|the whole time|forged|receipts?|emails?|will|proof|produced)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Turn();

    [GeneratedRegex(@"\b(?:had (?:been|worked|rented|lived|always|saved)|years?|always|used to|every (?:day|week|year|morning|month|night)|married|work(?:ed)? (?:as|at|for|in|there)|lived?|moved in|started|known|engaged|met|since|promised|agreed|trust\w*|saved|bought|grew up|together|hired|born|own(?:ed|s)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:one (?:day|morning|night|evening|afternoon)|last (?:week|month|spring|summer|fall|autumn|winter|year|night|\p{Lu}\w+)|that (?:day|morning|night|evening)|then|when|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|sent|announced|letter|call(?:ed)?|decided|came|showed up|text(?:ed)?|opened|asked|told|went|took|gave)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Onset();

    [GeneratedRegex(@"\b(?:now|since then|in the end|finally|still|today|to this day|ever since|paid|apologi\w*|lost|sentenc\w*|ordered|award\w*|quit|moved out|left|no longer|(?:haven't|hasn't|has not|have not) (?:spoken|talked|called)|returned|verdict|jury|won|resigned|speaks?|speaking)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"^(?:It|This|That|They|These|Those|There|Which)\b(?! turned out| was never)")]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\b(?:blood|bleeding|bruises?|bare|body|bones|breath|burned|burning|choked|cracked|crashed|crawled|cried|crushed|crying|dead|dragged|dropped|drowned|dying|exploded|eyes|face|fell|fingers|fire|fist|flames|flinched|floor|froze|glass|grabbed|hands?|hit|kicked|knees|knife|locked|mouth|pushed|ripped|scar|scream(?:ed|ing)?|shattered|shook|shoved|silence|skin|slammed|slapped|smashed|smoke|sobbing|spat|spilled|stabbed|stained|sweat|tears|throat|threw|tore|torn|trembl(?:ed|ing)|wound)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Image();
}

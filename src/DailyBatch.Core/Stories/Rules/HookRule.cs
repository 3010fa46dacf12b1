using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>
/// The hook opens with a line of speech or a visceral image, in one sentence of at most 14 words that is understood at once.
/// What shocks cannot be measured; what can is that narration which opens a story names something bodily or sudden.
/// </summary>
internal sealed class HookRule : IStoryRule
{
    private const int MostWords = 14;

    private static readonly HashSet<string> Images = new(StringComparer.Ordinal)
    {
        "blood", "bleeding", "bruise", "bruises", "bare", "body", "bones", "breath", "burned", "burning", "choked", "cracked", "crashed", "crawled",
        "cried", "crushed", "crying", "dead", "dragged", "dropped", "drowned", "dying", "exploded", "eyes", "face", "fell", "fingers", "fire", "fist",
        "flames", "flinched", "floor", "froze", "glass", "grabbed", "hand", "hands", "hit", "kicked", "knees", "knife", "locked", "mouth", "naked",
        "pushed", "ripped", "scar", "scream", "screamed", "screaming", "shattered", "shook", "shoved", "silence", "skin", "slammed", "slapped", "smashed",
        "smoke", "sobbing", "spat", "spilled", "stabbed", "stained", "sweat", "tears", "throat", "threw", "tore", "torn", "trembled", "trembling", "vomit", "wound",
    };

    public string Name => "hook";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var opening = draft.Story.Beats.FirstOrDefault(b => b.Kind == BeatKind.Hook)?.Lines.FirstOrDefault();
        if (opening is null)
        {
            yield return "There is no hook.";
            yield break;
        }

        var first = StoryText.Sentences(opening.Text).FirstOrDefault() ?? "";
        if (StoryText.CountWords(first) > MostWords)
            yield return $"The opening sentence \"{first}\" has more than {MostWords} words.";
        if (!opening.IsDialogue && !StoryText.PlainWords(first).Any(Images.Contains))
            yield return $"The opening sentence \"{first}\" is neither a line of speech nor an image that hits the body (a hand, a slam, blood, tears).";
    }
}

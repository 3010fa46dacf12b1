using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>
/// The hook opens with speech or a visceral image, in one sentence of at most 14 words that is understood at once.
/// What shocks cannot be measured; what can is that narration which opens a story names something bodily, sudden, broken or threatening.
/// </summary>
internal sealed class HookRule : IStoryRule
{
    private const int MostWords = 14;
    private static readonly WordSet Images = Lexicon.Load("hook")["image"];

    public string Name => "hook";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        if (draft.Story.Beats.FirstOrDefault() is not { Kind: BeatKind.Hook, Lines: [var opening, ..] })
        {
            yield return "The story does not open with a HOOK that has a line.";
            yield break;
        }

        var first = StoryText.Sentences(opening.Text).FirstOrDefault() ?? "";
        var words = StoryText.CountWords(first);
        if (words > MostWords) yield return $"The opening sentence \"{first}\" has {words} words; at most {MostWords} are allowed.";
        if (!opening.IsDialogue && !IsSpeech(first) && !Images.Hits(first).Any())
            yield return $"The opening sentence \"{first}\" is neither speech nor an image that hits; open with a line somebody says, or with something bodily, sudden or broken (a hand, a slam, blood, tears).";
    }

    /// <summary>The narrator quotes: "Get out," she said.</summary>
    private static bool IsSpeech(string sentence) => sentence is ['"' or '“', ..];
}

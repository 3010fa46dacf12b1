namespace DailyBatch.Core.Stories.Rules;

/// <summary>No slurs, no sexual content, no minors in harm's way: in what is heard, in what is read, and in what pictures are asked for.</summary>
internal sealed class DecencyRule(SlurList slurs) : IStoryRule
{
    public DecencyRule()
        : this(SlurList.Default)
    {
    }

    public string Name => "decency";

    public IEnumerable<string> Check(StoryDraft draft) =>
        StoryPart.Of(draft.Story).Concat(StoryPart.PicturesOf(draft.Story)).SelectMany(part => Check(part.Where, part.Text)).Distinct();

    private IEnumerable<string> Check(string where, string text)
    {
        var words = StoryText.PlainWords(text);
        for (var at = 0; at < words.Length; at++)
            if (slurs.Has(words[at])) yield return $"Word {at + 1} of {where} is a slur; insult with what somebody does, not with what they are.";
        foreach (var word in SexualWords.In(words).Distinct())
            yield return $"\"{word}\" in {where} is sexual content; tell the conflict without it (an affair is \"seeing someone else\").";
        foreach (var sentence in StoryText.Sentences(text).Where(MinorsInHarm.In))
            yield return $"\"{sentence}\" in {where} puts a minor in harm's way; let it happen to an adult, or to a thing.";
    }
}

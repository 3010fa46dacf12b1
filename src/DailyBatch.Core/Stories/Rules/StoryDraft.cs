using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>A story together with what was asked for.</summary>
internal sealed record StoryDraft(Story Story, StoryPattern Pattern, TimeSpan Target)
{
    /// <summary>The number of spoken words.</summary>
    public int Words { get; } = Story.Lines.Sum(l => StoryText.CountWords(l.Text));
}

using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>The title claims nothing that the story does not tell.</summary>
internal sealed class TitleKeptRule : IStoryRule
{
    public string Name => "title-kept";

    public IEnumerable<string> Check(StoryDraft draft) =>
        new TitleClaims(draft.Story).Unkept(draft.Story.Title).ToArray() is { Length: > 0 } unkept
            ? [$"The title says {string.Join(", ", unkept)}, and no line of the story does; say in the title only what the story tells."]
            : [];
}

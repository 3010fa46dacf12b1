using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>A text of a story that people will hear or see, and where it stands.</summary>
/// <param name="Where">For messages: <c>line 2 of CLASH</c>, <c>the title</c>.</param>
/// <param name="Text">The text as it is shown.</param>
/// <param name="IsTitle">Whether its words have capitals because it is a title.</param>
internal sealed record StoryPart(string Where, string Text, bool IsTitle = false)
{
    /// <summary>All lines, and all texts around the video.</summary>
    public static IEnumerable<StoryPart> Of(Story story)
    {
        foreach (var line in LinesOf(story)) yield return line;
        yield return new("the title", story.Title, IsTitle: true);
        yield return new("the thumbnail's line", story.HookLine, IsTitle: true);
        yield return new("the logline", story.Logline);
        yield return new("the description", story.Description);
        foreach (var tag in story.Tags) yield return new($"the tag \"{tag}\"", tag, IsTitle: true);
        foreach (var character in story.Characters) yield return new($"the character {character.Id}", character.Name, IsTitle: true);
    }

    /// <summary>All lines with their beat.</summary>
    public static IEnumerable<StoryPart> LinesOf(Story story) =>
        from beat in story.Beats
        from line in beat.Lines.Index()
        select new StoryPart($"line {line.Index + 1} of {beat.Kind.ToString().ToUpperInvariant()}", line.Item.Text);

    /// <summary>What picture services are asked for: never heard, but seen.</summary>
    public static IEnumerable<StoryPart> PicturesOf(Story story) =>
        from scene in story.Scenes
        from text in scene.BRoll.Select(b => b.Prompt).Append(scene.Description).Append(scene.BackgroundPrompt)
        select new StoryPart($"scene {scene.Id}", text);
}

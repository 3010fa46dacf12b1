using System.Text;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Retelling;

namespace DailyBatch.Core.Stories;

/// <summary>A story as a person would read it: the <c>story.md</c> beside a video.</summary>
public static class StoryMarkdown
{
    /// <summary>The whole text as Markdown, with line feeds on every system.</summary>
    /// <param name="story">The story.</param>
    /// <param name="costs">What its episode has cost so far.</param>
    public static string Render(Story story, IReadOnlyList<EpisodeCost>? costs = null)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(story.Title).Append("\n\n> ").Append(story.Logline).Append("\n\n");
        text.Append(WriterSentence(story)).Append("\n\n");
        Who(text, story);
        foreach (var beat in story.Beats) Tell(text, story, beat);
        Around(text, story);
        StoryReport.Append(text, story.Writing, costs ?? []);
        return text.ToString();
    }

    private static string WriterSentence(Story story) => story.Writer switch
    {
        GrammarStoryWriter.WriterName => "Written by the built-in story grammar (`grammar`); no language model took part. The story is fictional.",
        RetellingWriter.WriterName => "Told in the words of a given text by the built-in teller (`retelling`); no language model took part. Names and places are changed.",
        _ => $"Written by `{story.Writer}`. The story is fictional.",
    };

    private static void Who(StringBuilder text, Story story)
    {
        text.Append("## Who\n\n");
        foreach (var character in story.Characters)
            text.Append("- **").Append(character.Name).Append("**, ").Append(character.Role).Append(": ").Append(character.Personality).Append('\n');
        text.Append('\n');
    }

    private static void Tell(StringBuilder text, Story story, Beat beat)
    {
        text.Append("## ").Append(beat.Kind.ToString().ToUpperInvariant()).Append(" (").Append(beat.Emotion).Append(")\n\n");
        foreach (var line in beat.Lines)
            text.Append(line.IsDialogue ? $"**{NameOf(story, line.Speaker)}:** “{line.Text}”" : line.Text).Append("\n\n");
    }

    private static void Around(StringBuilder text, Story story)
    {
        var question = story.Beats.Count == 0 ? "" : StoryText.Sentences(story.Beats[^1].Text).LastOrDefault() ?? "";
        text.Append("## The question\n\n").Append(question).Append("\n\n");
        text.Append("## Description\n\n").Append(story.Description).Append("\n\n");
        text.Append("## Tags\n\n").AppendJoin(", ", story.Tags).Append('\n');
    }

    private static string NameOf(Story story, string speaker) => story.Characters.FirstOrDefault(c => c.Id == speaker)?.Name ?? speaker;
}

namespace DailyBatch.Core.Stories.Models.Writing.Ideas;

/// <summary>Reads ideas from an answer.</summary>
internal static class IdeaReader
{
    /// <summary>The ideas that have at least a title and a premise; no more than were asked for.</summary>
    /// <exception cref="UnreadableAnswerException">There is none.</exception>
    public static IReadOnlyList<StoryIdea> Read(string answer, int count)
    {
        var ideas = AnswerObject.Parse(answer, "ideas").List("ideas").Select(Idea).Where(i => i.Title.Length > 0 && i.Premise.Length > 0).Take(count).ToArray();
        return ideas.Length > 0 ? ideas : throw new UnreadableAnswerException("it has no \"ideas\" with a title and a premise.");
    }

    private static StoryIdea Idea(AnswerObject idea) => new(
        idea.Text("title"), idea.Has("logline") ? idea.Text("logline") : idea.Text("title"), idea.Text("premise"), idea.Text("fact"), idea.Text("turn"), idea.Text("topic"));
}

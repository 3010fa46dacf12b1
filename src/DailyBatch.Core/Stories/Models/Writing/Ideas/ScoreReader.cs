using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Models.Writing.Ideas;

/// <summary>Reads the scores of ideas from an answer.</summary>
internal static class ScoreReader
{
    private static readonly string[] Dimensions = ["shock", "rage", "injustice", "relatability", "twist_strength", "clarity"];

    /// <summary>The ideas with their scores, in the order that they had.</summary>
    /// <exception cref="UnreadableAnswerException">An idea has no score, or a score is none from 0 to 1.</exception>
    public static IReadOnlyList<StoryIdea> Read(string answer, IReadOnlyList<StoryIdea> ideas)
    {
        var judged = AnswerObject.Parse(answer, "scores").List("scores");
        var byNumber = ideas.Select((_, index) => Of(judged, index + 1, ideas.Count)).ToArray();
        var scale = ScoreScale.Of([.. byNumber.SelectMany(j => Dimensions.Select(j.Text))]);
        return [.. ideas.Zip(byNumber, (idea, score) => idea with { Score = Score(score, scale), Weakness = score.Text("weakness") })];
    }

    private static AnswerObject Of(IReadOnlyList<AnswerObject> judged, int number, int count) =>
        judged.FirstOrDefault(j => j.Number("idea") == number)
        ?? (judged.Count == count && judged.All(j => j.Number("idea") is null) ? judged[number - 1] : null)
        ?? throw new UnreadableAnswerException($"idea {number} has no scores.");

    private static ViralityScore Score(AnswerObject judged, ScoreScale scale)
    {
        var values = Array.ConvertAll(Dimensions, name => scale.Read(name, judged.Text(name)));
        return new(values[0], values[1], values[2], values[3], values[4], values[5]);
    }
}

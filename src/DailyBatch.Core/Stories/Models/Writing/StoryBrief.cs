using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Prompts;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>What is the same in all questions about one story.</summary>
internal sealed class StoryBrief(StoryRequest request, StoryPattern pattern)
{
    /// <summary>What is asked for.</summary>
    public StoryRequest Request => request;

    /// <summary>What was planned.</summary>
    public PlannedVideo Plan => request.Plan;

    /// <summary>The order of beats.</summary>
    public StoryPattern Pattern => pattern;

    /// <summary>How many words are allowed.</summary>
    public WordBudget Budget { get; } = WordBudget.For(request.TargetDuration);

    /// <summary>The length of the video.</summary>
    public string Seconds => FormattableString.Invariant($"{request.TargetDuration.TotalSeconds:0}");

    /// <summary>The fewest words.</summary>
    public string Low => FormattableString.Invariant($"{Budget.Low}");

    /// <summary>The most words.</summary>
    public string High => FormattableString.Invariant($"{Budget.High}");

    /// <summary>How many words each beat should have.</summary>
    public IReadOnlyList<BeatRecipe> Recipes { get; } = BeatRecipe.For(pattern, request.TargetDuration);

    /// <summary>The recipes as numbered lines.</summary>
    public string Beats => string.Join('\n', Recipes.Select((recipe, index) => FormattableString.Invariant($"{index + 1}. {recipe}")));

    /// <summary>How a story is built.</summary>
    public string Shape => PromptLibrary.Shape.Fill(
        ("low", Low), ("high", High), ("beats", Beats), ("roles", string.Join('\n', BeatRoles.Of(pattern))), ("names", NamePool.Of(request.Plan)));

    /// <summary>The shape of an answer for this pattern.</summary>
    public ChatSchema Schema(string name) => SchemaLibrary.Of(name, pattern);
}

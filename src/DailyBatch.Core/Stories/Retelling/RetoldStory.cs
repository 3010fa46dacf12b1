using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>A raw story told in beats.</summary>
/// <param name="Story">The story.</param>
/// <param name="Pattern">The order of its beats.</param>
/// <param name="Added">How many lines are not of the raw story: stock answers, the question.</param>
/// <param name="LeftOut">How many of its sentences speak to readers or machines and were left out.</param>
internal sealed record RetoldStory(Story Story, StoryPattern Pattern, int Added, int LeftOut)
{
    /// <summary>What the user should know of it: what is in it that the text does not say, and what of the text is not in it.</summary>
    public IEnumerable<StepEvent> Says(string episodeId)
    {
        if (Added > 0) yield return new StepWarning($"{Lines(Added)} added that the raw story does not have, because the rules want speech from two people and a question at the end.", episodeId);
        if (LeftOut > 0) yield return new StepNotice($"{Sentences(LeftOut)} of the raw story {(LeftOut == 1 ? "speaks" : "speak")} to its readers or to a machine and {(LeftOut == 1 ? "was" : "were")} left out.");
    }

    private static string Lines(int count) => count == 1 ? "One line was" : string.Create(CultureInfo.InvariantCulture, $"{count} lines were");

    private static string Sentences(int count) => count == 1 ? "One sentence" : string.Create(CultureInfo.InvariantCulture, $"{count} sentences");
}

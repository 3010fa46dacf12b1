using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Models.Writing;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class BeatRecipeSpecs
{
    public static TheoryData<string, int> Lengths => new(from pattern in Requests.Patterns from seconds in new[] { 45, 50, 55, 60, 61, 70, 75, 80, 90 } select (pattern, seconds));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Who_follows_the_recipes_keeps_the_rules_of_length_with_some_of_the_spare_lines(string name, int seconds)
    {
        var (pattern, target) = (StoryPattern.Find(name)!, TimeSpan.FromSeconds(seconds));
        var stretches = BeatShares.All.Select(share => BeatRecipe.For(pattern, target).Where(r => share.Kinds.Contains(r.Kind)).ToArray()).ToArray();
        var ways = stretches.Select(Ways).Aggregate((IEnumerable<double[]>)[[]], (sums, ways) => sums.SelectMany(sum => ways.Select(way => (double[])[.. sum, way])));
        ways.ShouldContain(way => Fits(way, target));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_recipe_asks_for_no_more_lines_and_words_than_the_rules_allow(string name, int seconds)
    {
        foreach (var recipe in BeatRecipe.For(StoryPattern.Find(name)!, TimeSpan.FromSeconds(seconds)))
        {
            var (fewest, most) = DialogueCountRule.LimitsOf(recipe.Kind);
            recipe.Lines.ShouldBeInRange(fewest, most, recipe.ToString());
            recipe.Sentences.ShouldBeInRange(1, 3, recipe.ToString());
            recipe.SentenceWords.ShouldBeInRange(recipe.Kind == BeatKind.Hook ? 3 : 8, 14, recipe.ToString());
            recipe.LineWords.ShouldBeInRange(0, 28, recipe.ToString());
        }
    }

    [Fact]
    public void A_recipe_can_be_read() =>
        BeatRecipe.For(StoryPattern.A, TimeSpan.FromSeconds(60))[0].ToString()
            .ShouldBe("HOOK: 1 line of speech of 8 words, 1 sentence of the narrator of 10 or 11 words. "
                + "Spare: a sentence of the narrator of 8 or 9 words, a sentence of the narrator of 4 to 6 words");

    /// <summary>The words of a stretch with none, one or both of its spare lines, in the lengths that are asked for.</summary>
    private static IEnumerable<double> Ways(BeatRecipe[] recipes)
    {
        var planned = recipes.Sum(r => r.Sentences * r.SentenceWords + r.Lines * r.LineWords);
        return from few in new[] { 0, 4, 5, 6 } from sentence in new[] { 0, 8, 9 } select planned + few + sentence;
    }

    private static bool Fits(double[] words, TimeSpan target)
    {
        var whole = Array.ConvertAll(words, w => (int)Math.Round(w));
        return WordBudget.For(target).Allows(whole.Sum()) && BeatShares.All.Zip(whole).All(s => s.First.Allows(s.Second, whole.Sum()));
    }
}

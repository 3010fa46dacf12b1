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
    public void Who_follows_the_recipes_keeps_the_rules_of_length(string name, int seconds)
    {
        var (pattern, target) = (StoryPattern.Find(name)!, TimeSpan.FromSeconds(seconds));
        var recipes = BeatRecipe.For(pattern, target);
        var all = recipes.Sum(r => r.Words);
        WordBudget.For(target).Allows(all).ShouldBeTrue($"{all} words");
        foreach (var share in BeatShares.All)
            share.Allows(recipes.Where(r => share.Kinds.Contains(r.Kind)).Sum(r => r.Words), all).ShouldBeTrue(share.Name);
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
            .ShouldBe("HOOK, 20 words: 1 line of speech of 8 words, then 1 sentence of the narrator of 11 or 12 words");
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Scoring;
using static DailyBatch.Core.Tests.Stories.Drafts;

namespace DailyBatch.Core.Tests.Stories.Scoring;

public sealed class WordScorerSpecs
{
    private static readonly Story Plain = Story(
        Beat(BeatKind.Hook, Told("Something happened in the room on that day.")),
        Beat(BeatKind.Context, Told("Nora had written the list for the tin with the green lid.")),
        Beat(BeatKind.Clash, Told("They talked about it for an hour."), Said("That is so.")),
        Beat(BeatKind.Twist, Told("She walked to the window and looked at the street.")),
        Beat(BeatKind.Cta, Told("Would you?")));

    [Fact]
    public void All_dimensions_are_between_0_and_1()
    {
        var loud = Replace(BeatKind.Clash, string.Join(' ', Enumerable.Repeat("scream liar thief court mother blood", 80)));
        foreach (var score in new[] { WordScorer.Score(Plain), WordScorer.Score(loud), WordScorer.Score(Story()) })
            new[] { score.Shock, score.Rage, score.Injustice, score.Relatability, score.TwistStrength, score.Clarity, score.Overall }.ShouldAllBe(v => v >= 0 && v <= 1);
    }

    [Fact]
    public void Words_of_an_emotion_raise_its_dimension()
    {
        WordScorer.Score(Replace(BeatKind.Clash, "She gasped and froze.")).Shock.ShouldBeGreaterThan(WordScorer.Score(Plain).Shock);
        WordScorer.Score(Replace(BeatKind.Clash, "He smirked at the furious liar.")).Rage.ShouldBeGreaterThan(WordScorer.Score(Plain).Rage);
        WordScorer.Score(Replace(BeatKind.Clash, "They blamed the innocent and denied it.")).Injustice.ShouldBeGreaterThan(WordScorer.Score(Plain).Injustice);
    }

    [Fact]
    public void Family_work_and_money_make_a_story_relatable()
    {
        var one = WordScorer.Score(Replace(BeatKind.Clash, "Her mother came."));
        var three = WordScorer.Score(Replace(BeatKind.Clash, "Her mother paid the rent."));
        (WordScorer.Score(Plain).Relatability < one.Relatability && one.Relatability < three.Relatability).ShouldBeTrue();
    }

    [Fact]
    public void A_twist_is_stronger_when_it_turns_round_what_was_told()
    {
        var turned = WordScorer.Score(Replace(BeatKind.Twist, "The list in the tin was never hers, but his."));
        turned.TwistStrength.ShouldBeGreaterThan(WordScorer.Score(Plain).TwistStrength);
        turned.TwistStrength.ShouldBeGreaterThan(WordScorer.Score(Replace(BeatKind.Twist, "The car in the yard was never hers, but his.")).TwistStrength);
    }

    [Fact]
    public void Long_sentences_and_long_words_cost_clarity()
    {
        var hard = Replace(BeatKind.Clash, "Institutional representatives characteristically overestimated administrative responsibilities notwithstanding considerable organizational irregularities everywhere in the neighborhood.");
        WordScorer.Score(hard).Clarity.ShouldBeLessThan(WordScorer.Score(Plain).Clarity);
    }

    [Fact]
    public void The_same_story_has_the_same_score() => WordScorer.Score(Plain).ShouldBe(WordScorer.Score(Plain));

    private static Story Replace(BeatKind kind, string text) =>
        Plain with { Beats = [.. Plain.Beats.Select(b => b.Kind == kind ? b with { Lines = [Told(text)] } : b)] };
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Tests.Stories;

public sealed class TitleSpecs
{
    private const int Seeds = 60;
    private static readonly string[] Small = ["a", "an", "the", "and", "but", "or", "nor", "as", "at", "by", "for", "from", "in", "of", "on", "to", "with"];

    public static TheoryData<string> Premises => [.. GrammarLibrary.Instance.All.Select(p => p.Id)];

    [Theory]
    [InlineData("The Phone in the camera case Rang. It Was Her Sister", "The Phone in the Camera Case Rang. It Was Her Sister")]
    [InlineData("He Trusted Her With a box Of matches", "He Trusted Her with a Box of Matches")]
    [InlineData("who was it for? the Judge Came in.", "Who Was It For? The Judge Came In.")]
    [InlineData("He Towed Her Car During CPR", "He Towed Her Car During CPR")]
    [InlineData("her sister's one-time friend", "Her Sister's One-time Friend")]
    public void What_a_fact_brings_into_a_title_is_set_in_title_case(string title, string set) => TitleCase.Of(title).ShouldBe(set);

    [Theory]
    [MemberData(nameof(Premises))]
    public void Every_title_is_in_title_case_and_fits(string id)
    {
        var premise = GrammarLibrary.Instance.All.Single(p => p.Id == id);
        foreach (var title in Enumerable.Range(0, Seeds).Select(seed => TitleOf(premise, (ulong)seed)).Distinct())
        {
            title.Length.ShouldBeLessThanOrEqualTo(100, title);
            foreach (var sentence in title.Split(['.', '!', '?'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                IsTitleCase(sentence).ShouldBeTrue(title);
        }
    }

    private static string TitleOf(Premise premise, ulong seed)
    {
        var request = Requests.Of(premise.Niche, emotion: Requests.Emotions[seed % 4]);
        var telling = new Telling(premise, StoryPattern.A, request.Plan, request.TargetDuration, seed);
        var facts = FactSheet.Draw(premise, GrammarLibrary.Instance.Names, telling.Emotion, seed);
        var draft = StoryTexts.Write(telling, facts, [new(BeatKind.Hook, 1, "rage", [new(StoryLine.Narrator, "Would you?", "rage")])]);
        return StoryTexts.Finish(telling, facts, draft).Title;
    }

    private static bool IsTitleCase(string sentence)
    {
        var words = sentence.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Index().All(w =>
            w.Index > 0 && w.Index < words.Length - 1 && Small.Contains(w.Item, StringComparer.OrdinalIgnoreCase)
                ? char.IsLower(w.Item[0])
                : char.IsUpper(w.Item[0]));
    }
}

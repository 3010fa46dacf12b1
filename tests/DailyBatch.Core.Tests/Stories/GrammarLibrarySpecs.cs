using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Tests.Stories;

public sealed class GrammarLibrarySpecs
{
    public static TheoryData<string> Premises => [.. GrammarLibrary.Instance.All.Select(p => p.Id)];

    [Fact]
    public void Every_niche_has_at_least_eight_premises() =>
        GrammarLibrary.Instance.All.CountBy(p => p.Niche).ShouldAllBe(n => Requests.Niches.Contains(n.Key) && n.Value >= 8);

    [Theory]
    [MemberData(nameof(Premises))]
    public void A_premise_can_be_told_in_every_pattern_and_length(string id)
    {
        var premise = GrammarLibrary.Instance.All.Single(p => p.Id == id);
        foreach (var pattern in StoryPattern.All)
        {
            foreach (var seconds in new[] { 45, 60, 75, 90 })
            {
                var request = Requests.Of(premise.Niche, pattern.Name, "shock", seconds);
                var told = Enumerable.Range(0, 8)
                    .Select(seed => new StoryComposer(GrammarLibrary.Instance).Compose(new Telling(premise, pattern, request.Plan, request.TargetDuration, (ulong)seed)))
                    .FirstOrDefault(story => story is not null && StoryValidator.Validate(story, pattern, request.TargetDuration).Count == 0);
                told.ShouldNotBeNull($"{pattern} {seconds}");
            }
        }
    }
}

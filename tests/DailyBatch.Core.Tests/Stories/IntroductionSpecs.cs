using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Tests.Stories;

public sealed class IntroductionSpecs
{
    private const int Seeds = 12;

    public static TheoryData<string> Premises => [.. GrammarLibrary.Instance.All.Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Premises))]
    public void Everybody_is_introduced_by_role_where_the_narrator_names_them_first(string id)
    {
        var premise = GrammarLibrary.Instance.All.Single(p => p.Id == id);
        foreach (var story in Stories(premise))
        {
            foreach (var role in premise.Cast.Where(r => r.Intro is not null))
            {
                var name = story.Characters.Single(c => c.Id == role.Id).Name;
                var first = story.Lines.FirstOrDefault(l => !l.IsDialogue && l.Text.Contains(name, StringComparison.Ordinal));
                if (first is not null) Introductions.SaysWho(first.Text, role).ShouldBeTrue($"{name}: {first.Text}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Premises))]
    public void The_rival_is_named_with_his_role_in_the_hook(string id)
    {
        var premise = GrammarLibrary.Instance.All.Single(p => p.Id == id);
        foreach (var story in Stories(premise))
        {
            var hook = story.Beats[0].Text;
            hook.ShouldContain(story.Characters.Single(c => c.Id == "rival").Name);
            Introductions.SaysWho(hook, premise.Cast.Single(r => r.Id == "rival")).ShouldBeTrue(hook);
        }
    }

    [Theory]
    [InlineData("Nobody had ever seen the notary Greta cry in that house.", "Nobody had ever seen Greta cry in that house.")]
    [InlineData("The notary Greta had never once cried in that house.", "Greta had never once cried in that house.")]
    [InlineData("Nobody saw the notary Greta cry that evening.", "Nobody saw the notary Greta cry that evening.")]
    public void A_later_sentence_does_without_the_introduction_unless_it_gets_too_short(string text, string told) =>
        Introduced("Greta stood up.", text).ShouldBe($"The notary Greta stood up. {told}");

    [Fact]
    public void An_introduction_at_the_start_of_a_sentence_has_a_capital() =>
        Introduced("Greta stood up.").ShouldBe("The notary Greta stood up.");

    [Fact]
    public void A_word_that_is_written_like_a_name_is_none() =>
        Introduced("They ate greta beans, and then Greta stood up.").ShouldBe("They ate greta beans, and then the notary Greta stood up.");

    [Fact]
    public void An_introduction_stands_only_before_the_first_mention() =>
        Introduced("But Greta saw Greta.").ShouldBe("But the notary Greta saw Greta.");

    [Fact]
    public void Nobody_is_introduced_twice() => Introduced("Greta, the notary, stood up.").ShouldBe("Greta, the notary, stood up.");

    private static string Introduced(params string[] texts)
    {
        var greta = new CastMember(new("notary", "notary", "female", "40-50", "gray", "high", ["dry"], "order", Intro: "the notary"), "Greta", 45);
        return Introductions.Make([new(BeatKind.Twist, 1, "shock", [.. texts.Select(t => new StoryLine(StoryLine.Narrator, t, "shock"))])], [greta])[0].Text;
    }

    private static IEnumerable<Story> Stories(Premise premise) =>
        from pattern in StoryPattern.All
        let request = Requests.Of(premise.Niche, pattern.Name)
        from seed in Enumerable.Range(0, Seeds)
        let story = new StoryComposer(GrammarLibrary.Instance).Compose(new(premise, pattern, request.Plan, request.TargetDuration, (ulong)seed))
        where story is not null
        select story;
}

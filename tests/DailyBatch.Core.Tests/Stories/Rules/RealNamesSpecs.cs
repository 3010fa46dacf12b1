using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Tests.Stories.Rules;

public sealed class RealNamesSpecs
{
    [Theory]
    [InlineData("Then Elon Musk walked in.", "Elon Musk")]
    [InlineData("She looked just like Taylor Swift's mother.", "Taylor Swift's")]
    [InlineData("He bought it at Walmart.", "Walmart")]
    [InlineData("Her MCDONALD'S shift was over.", "MCDONALD'S")]
    [InlineData("She worked at Target for years.", "Target")]
    [InlineData("He ordered it from Amazon.", "Amazon")]
    [InlineData("The Chase branch closed her account.", "Chase")]
    [InlineData("She threw her Apple laptop away.", "Apple")]
    [InlineData("Wells Fargo sent a letter.", "Wells Fargo")]
    [InlineData("The Chicago police laughed at her.", "Chicago police")]
    [InlineData("He sued Brightwater Homes, LLC last week.", "Brightwater Homes, LLC")]
    [InlineData("They brought her to Mercy General Hospital.", "Mercy General Hospital")]
    [InlineData("Call me at 212-736-5000 tonight.", "212-736-5000")]
    public void What_is_or_may_be_real_is_found(string text, string name) => Names(text).ShouldBe([name]);

    [Theory]
    [InlineData("Target practice was over. An apple fell from the subway shelf.")]
    [InlineData("Apple pie was all she had left.")]
    [InlineData("She ate an apple at the gap in the shell of a target.")]
    [InlineData("Chase shouted at Victoria in Paris while Jordan drove.")]
    [InlineData("He gave chase. The ford was deep, the amazon of a woman laughed.")]
    [InlineData("She grew up in Chicago. Police came later.")]
    [InlineData("Fidelity meant nothing to him. Delta of a river, dove in a tree.")]
    [InlineData("Judge Whitlock asked Dr. Sterling for the will.")]
    [InlineData("The hospital called. My hospital never lies. The county court agreed.")]
    [InlineData("May came, and Mark gave her a visa. Meta talk bored Will Turner.")]
    [InlineData("Call me at 555-0142 tonight, room 204.")]
    public void What_only_looks_so_is_not(string text) => Names(text).ShouldBeEmpty();

    [Fact]
    public void A_character_may_be_called_like_a_company() =>
        RealNames.In("She shouted at Mercedes and for Honda.", isTitle: false, new HashSet<string> { "Mercedes", "Honda" }).ShouldBeEmpty();

    [Fact]
    public void Capitals_of_a_title_say_nothing() =>
        RealNames.In("Her Target Was Me. Then the Apple Fell", isTitle: true, new HashSet<string>()).ShouldBeEmpty();

    [Fact]
    public void The_message_says_where_and_what_to_write_instead()
    {
        var message = Drafts.Check(new RealNamesRule(), Drafts.Saying("He bought it at Walmart.")).ShouldHaveSingleItem();
        message.ShouldContain("\"Walmart\" in line 1 of CONTEXT");
        message.ShouldContain("\"the bank\"");
    }

    [Fact]
    public void Names_of_characters_are_looked_at_too()
    {
        var story = Drafts.Saying("He left.");
        Drafts.Check(new RealNamesRule(), story with { Characters = [story.Characters[0] with { Name = "Taylor Swift" }] }).ShouldHaveSingleItem();
    }

    private static string[] Names(string text) => [.. RealNames.In(text, isTitle: false, new HashSet<string>())];
}

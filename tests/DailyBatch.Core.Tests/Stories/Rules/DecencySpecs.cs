using DailyBatch.Core.Stories.Lexicons;
using DailyBatch.Core.Stories.Rules;

namespace DailyBatch.Core.Tests.Stories.Rules;

public sealed class DecencySpecs
{
    [Theory]
    [InlineData("You are a frobnik.")]
    [InlineData("All you frobniks are alike.")]
    [InlineData("Such a frooobniiik.")]
    [InlineData("You fr0bn1k!")]
    public void A_slur_is_found_in_every_spelling_and_not_repeated(string text)
    {
        var message = Drafts.Check(new DecencyRule(SlurList.Of("frobnik")), Drafts.Saying(text)).ShouldHaveSingleItem();
        message.ShouldContain("line 1 of CONTEXT is a slur");
        message.ShouldNotContain("obn");
    }

    [Theory]
    [InlineData("A frob nicked it. Frobnication is fun.")]
    [InlineData("He snickered, niggardly as a raccoon in a cocoon.")]
    [InlineData("The tardy guard kept the custard in the cupboard, and the Japanese cook coughed.")]
    public void A_word_that_only_sounds_like_one_is_none(string text)
    {
        Check(text).ShouldBeEmpty();
        Drafts.Check(new DecencyRule(SlurList.Of("frobnik")), Drafts.Saying(text)).ShouldBeEmpty();
    }

    [Fact]
    public void The_shipped_list_holds_hashes_only()
    {
        var lines = Lexicon.Lines("slurs").Where(l => l.Length > 0 && l[0] != '#').ToArray();
        lines.Length.ShouldBeGreaterThan(90);
        lines.ShouldAllBe(l => l.Length == 16 && l.All(c => char.IsAsciiHexDigitLower(c)));
    }

    [Theory]
    [InlineData("He had sex with her sister.")]
    [InlineData("She found the nude photos on his phone.")]
    [InlineData("It was a porn site, he said.")]
    [InlineData("He raped her.")]
    public void Sexual_content_is_found(string text) => Check(text).ShouldHaveSingleItem().ShouldContain("sexual content");

    [Theory]
    [InlineData("He slapped the crying toddler.")]
    [InlineData("The child was beaten for it.")]
    [InlineData("Her baby died that night.")]
    [InlineData("They had kidnapped the little girl.")]
    [InlineData("He murdered a 14-year-old.")]
    [InlineData("She hurt her twelve-year-old son.")]
    [InlineData("The children were starving.")]
    [InlineData("He stood naked before the teenager.")]
    [InlineData("The little boy got hit in the face.")]
    public void A_minor_in_harms_way_is_found(string text) => Check(text).ShouldNotBeEmpty();

    [Theory]
    [InlineData("He missed my child's birthday again.")]
    [InlineData("She died while her children slept.")]
    [InlineData("He slammed the door, and the kids looked up.")]
    [InlineData("The baby shower hit the family's savings hard.")]
    [InlineData("She kicked him out and raised two children alone.")]
    [InlineData("The child asked one question, and nobody answered.")]
    [InlineData("He broke the kid's bicycle and laughed.")]
    [InlineData("My dead husband's children took the house.")]
    [InlineData("I worked three jobs for my kids, and he burned the money.")]
    [InlineData("Her 34-year-old son hit the table.")]
    [InlineData("Minor injuries, the doctor said, and he lied.")]
    [InlineData("They are of the same sex, and it was sexual harassment.")]
    [InlineData("He cheated with my best friend, and she kissed him.")]
    [InlineData("I am pregnant, and he left me for his assistant.")]
    [InlineData("You killed it, kid, said the manager.")]
    [InlineData("The teenager threw the ring into the lake.")]
    [InlineData("The school locked its doors at three, and the pupils waited.")]
    public void What_is_innocent_is_left_alone(string text) => Check(text).ShouldBeEmpty();

    [Fact]
    public void Pictures_are_looked_at_too()
    {
        var story = Drafts.Saying("He left.") with { Scenes = [new() { Id = 1, Description = "A naked toddler stands in the street." }] };
        Drafts.Check(new DecencyRule(), story).ShouldHaveSingleItem().ShouldContain("scene 1");
    }

    private static string[] Check(string text) => Drafts.Check(new DecencyRule(), Drafts.Saying(text));
}

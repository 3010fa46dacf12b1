using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Rules;
using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Tests.Stories.Rules;

public sealed class TextsRuleSpecs
{
    private static readonly Story Valid = Drafts.Saying("He left.");

    [Fact]
    public void Texts_within_the_limits_are_kept() => Check(Valid).ShouldBeEmpty();

    [Fact]
    public void A_title_of_100_characters_is_kept_and_one_of_101_is_not()
    {
        Check(Valid with { Title = new('t', 100) }).ShouldBeEmpty();
        Check(Valid with { Title = new('t', 101) }).ShouldHaveSingleItem().ShouldContain("101 characters");
    }

    [Fact]
    public void A_description_is_measured_in_bytes_and_leaves_room_for_the_marker()
    {
        var line = "\n" + TextLimits.Fiction;
        Check(Valid with { Description = new string('ä', 2476) + line }).ShouldBeEmpty();
        Check(Valid with { Description = new string('ä', 2480) + line }).ShouldHaveSingleItem().ShouldContain("bytes");
    }

    [Theory]
    [InlineData("", "0 times")]
    [InlineData("This story is fictional. This story is fictional.", "2 times")]
    public void The_fictional_line_stands_there_once(string description, string times) =>
        Check(Valid with { Description = description }).ShouldHaveSingleItem().ShouldContain(times);

    [Theory]
    [InlineData("a <b> c")]
    [InlineData("a\ud83d c")]
    [InlineData("a\tc")]
    [InlineData("a\nc")]
    public void A_title_with_what_YouTube_refuses_is_refused(string title) => Check(Valid with { Title = title }).ShouldHaveSingleItem();

    [Theory]
    [InlineData("a,b")]
    [InlineData("#a")]
    [InlineData(" ")]
    public void A_tag_is_plain_words(string tag) => Check(Valid with { Tags = ["rent", tag] }).ShouldHaveSingleItem().ShouldContain("tag");

    private static string[] Check(Story story) => Drafts.Check(new TextsRule(), story);
}

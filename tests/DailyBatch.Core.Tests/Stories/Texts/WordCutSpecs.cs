using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Tests.Stories.Texts;

public sealed class WordCutSpecs
{
    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two")]
    [InlineData("one two, three", 9, "one two")]
    [InlineData("one two three", 7, "one two")]
    [InlineData("abcdefgh", 4, "abcd")]
    [InlineData("😱😱😱", 3, "😱")]
    public void Characters_are_cut_between_words(string text, int most, string cut) => WordCut.ToCharacters(text, most).ShouldBe(cut);

    [Theory]
    [InlineData("äää äää", 8, "äää")]
    [InlineData("👩‍👧👩‍👧", 12, "👩‍👧")]
    public void Bytes_are_cut_between_characters_as_people_see_them(string text, int most, string cut) => WordCut.ToBytes(text, most).ShouldBe(cut);
}

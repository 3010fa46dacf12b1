using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Tests.Videos.Captions;

public sealed class CaptionTextSpecs
{
    [Theory]
    [InlineData("👨\u200D👩\u200D👧\u200D👦")]
    [InlineData("👩🏽\u200D⚖\uFE0F")]
    [InlineData("👍🏿")]
    [InlineData("🇺🇸")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("❤\uFE0F\u200D🔥")]
    [InlineData("↔\uFE0F")]
    [InlineData("‼\uFE0F")]
    [InlineData("🫠")]
    public void An_emoji_goes_with_all_its_parts(string emoji)
    {
        CaptionText.WithoutEmoji(emoji).ShouldBe("");
        CaptionText.WithoutEmoji($"so{emoji} sad").ShouldBe("so sad");
    }

    [Fact]
    public void The_digit_of_a_keycap_stays() => CaptionText.WithoutEmoji("step 1\uFE0F\u20E3").ShouldBe("step 1");

    [Theory]
    [InlineData("90°")]
    [InlineData("Brand™")]
    [InlineData("© 2024")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    public void Signs_and_joiners_of_writing_stay(string text) => CaptionText.WithoutEmoji(text).ShouldBe(text);

    [Fact]
    public void Accents_become_one_character_with_their_letter() => CaptionText.Shown("cafe\u0301").ShouldBe("CAFÉ");

    [Fact]
    public void A_half_of_a_surrogate_pair_is_dropped() => CaptionText.Shown("a\uD83D e\u0301").ShouldBe("A É");

    [Theory]
    [InlineData("I", "I")]
    [InlineData("I'm", "I'm")]
    [InlineData("It", "it")]
    [InlineData("NEVER!", "never!")]
    public void Small_letters_leave_the_word_I_as_it_is(string word, string shown) => CaptionText.Shown(word, CaptionCase.Lower).ShouldBe(shown);
}

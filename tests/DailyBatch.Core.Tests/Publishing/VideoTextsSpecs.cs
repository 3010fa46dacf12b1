using System.Text;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.Texts;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories.Texts;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Publishing;

public sealed class VideoTextsSpecs
{
    private readonly PublishingSettings _settings = new();

    [Fact]
    public void Texts_that_fit_stay_as_they_are_and_carry_the_marker_twice()
    {
        var texts = Of(s => s with { Description = "Who would have told her?" });

        texts.Title.ShouldBe("She said \"the cake\" was hers");
        texts.Description.ShouldBe("Who would have told her?\n\nThis story is fictional.\n\nepisode_019aabcdef00");
        texts.Tags.ShouldBe(["office", "episode_019aabcdef00"]);
        texts.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void The_line_that_it_is_fictional_stands_there_once_and_can_be_left_out()
    {
        var story = (Story s) => s with { Description = "It broke.\n\nThis story is fictional." };
        TextLimits.CountFiction(Of(story).Description).ShouldBe(1);

        _settings.FictionLine = false;

        Of(story).Description.ShouldBe("It broke.\n\nepisode_019aabcdef00");
    }

    [Fact]
    public void Angle_brackets_give_place_to_signs_that_YouTube_takes()
    {
        var texts = Of(s => s with { Title = "I <3 <b>cake</b> -> gone", Description = "5 < 6", Tags = ["<tag>"] });

        texts.Title.ShouldBe("I ♥ ‹b›cake‹/b› → gone");
        texts.Description.ShouldStartWith("5 ‹ 6\n");
        texts.Tags.ShouldBe(["tag", "episode_019aabcdef00"]);
    }

    [Fact]
    public void A_title_of_more_than_a_hundred_units_is_cut_between_words_and_said()
    {
        var texts = Of(s => s with { Title = string.Concat(Enumerable.Repeat("mine 🍰 ", 20)) });

        texts.Title.Length.ShouldBeLessThanOrEqualTo(100);
        texts.Title.ShouldEndWith(" mine");
        texts.Warnings.ShouldHaveSingleItem().ShouldContain("was cut to YouTube's 100");
    }

    [Theory]
    [InlineData("word. ")]
    [InlineData("дом и дом. ")]
    [InlineData("🍰🍰 and cake! ")]
    [InlineData("عبارة طويلة. ")]
    public void A_description_of_more_than_five_thousand_bytes_is_cut_after_a_sentence_and_keeps_its_last_lines(string sentence)
    {
        var texts = Of(s => s with { Description = string.Concat(Enumerable.Repeat(sentence, 900)) });

        Encoding.UTF8.GetByteCount(texts.Description).ShouldBeInRange(4700, 5000);
        texts.Description.Split('\n')[0][^1].ShouldBe(sentence.Trim()[^1]);
        texts.Description.ShouldEndWith("\n\nThis story is fictional.\n\nepisode_019aabcdef00");
        texts.Warnings.ShouldHaveSingleItem().ShouldContain("was cut to YouTube's 5000");
    }

    [Fact]
    public void Tags_keep_to_five_hundred_as_YouTube_counts_them_and_those_left_out_are_named()
    {
        _settings.Tags = [.. Enumerable.Range(0, 20).Select(i => $"a channel tag {i:00}")];

        var texts = Of(s => s with { Tags = [.. Enumerable.Range(0, 20).Select(i => $"story tag {i:00}")] });

        TextLimits.CountTags(texts.Tags).ShouldBeInRange(480, 500);
        texts.Tags[^1].ShouldBe("episode_019aabcdef00");
        texts.Tags.ShouldContain("a channel tag 19");
        texts.Warnings.ShouldHaveSingleItem().ShouldContain("story tag 19");
    }

    [Fact]
    public void Half_a_character_is_not_sent()
    {
        var texts = Of(s => s with { Title = "broken \ud83c end", Description = "broken \udf70 end" });

        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(texts.Title)).ShouldBe(texts.Title);
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(texts.Description)).ShouldBe(texts.Description);
    }

    private VideoTexts Of(Func<Story, Story> change) => VideoTexts.Of(Sample.Episode() with { Story = change(Sample.Story()) }, _settings);
}

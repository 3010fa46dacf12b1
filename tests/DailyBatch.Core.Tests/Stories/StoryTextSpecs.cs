using DailyBatch.Core.Stories;

namespace DailyBatch.Core.Tests.Stories;

public sealed class StoryTextSpecs
{
    [Fact]
    public void A_short_title_ends_no_sentence() =>
        StoryText.Sentences("Dr. Hale came in. \"Sit down!\" he said.").ShouldBe(["Dr. Hale came in.", "\"Sit down!\" he said."]);

    [Fact]
    public void A_dash_that_stands_alone_is_no_word() => StoryText.CountWords("She waited — and twenty-two people watched.").ShouldBe(6);

    [Fact]
    public void The_shared_part_is_measured_against_the_smaller_text() =>
        StoryText.SharedPart(StoryText.Runs("one two three four five six"), StoryText.Runs("One, two, three, four, five!")).ShouldBe(1);

    [Fact]
    public void Texts_without_a_common_run_share_nothing() =>
        StoryText.SharedPart(StoryText.Runs("a b c d e f"), StoryText.Runs("f e d c b a")).ShouldBe(0);
}

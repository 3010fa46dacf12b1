using System.Text;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Rules;
using DailyBatch.Core.Stories.Texts;
using static DailyBatch.Core.Tests.Stories.Drafts;

namespace DailyBatch.Core.Tests.Stories.Texts;

public sealed class StoryTextComposerSpecs
{
    private static readonly Story Draft = Story(
        Beat(BeatKind.Hook, Said("You will never see that money again.", "rival")),
        Beat(BeatKind.Context, Told("Nora had paid Victor a deposit of $4,800 and kept every receipt in a tin.")),
        Beat(BeatKind.Cta, Told("Would you have kept them too?"))) with { Title = "", Description = "", Tags = ["storytime", "rent", "court story"] };

    [Fact]
    public void The_best_title_comes_first_and_all_are_kept()
    {
        var story = Compose("Receipts", "Her Landlord Refused Her $4,800 Deposit. Then She Opened the Tin");
        story.Title.ShouldBe("Her Landlord Refused Her $4,800 Deposit. Then She Opened the Tin");
        story.Writing!.Titles.Select(t => t.Score).ShouldBeInOrder(SortDirection.Descending);
        story.Writing.Titles.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Karen Kept the Deposit. Then She Opened the Tin", "karen")]
    [InlineData("He Kept Her $9,000 Deposit. Then She Opened the Tin", "$9,000")]
    [InlineData("Her Mother Kept the Deposit. Then She Opened the Tin", "mother")]
    [InlineData("He Kept the Deposit. Then Came the Lawsuit", "lawsuit")]
    [InlineData("He Kept the Deposit for Twelve Years. Then He Paid", "twelve")]
    [InlineData("He Kept the Deposit. Then He Dies", "dies")]
    public void A_title_that_the_story_does_not_keep_is_refused_with_the_reason(string title, string what)
    {
        var refused = Compose("Nora Kept Every Receipt", title).Writing!.Titles[^1];
        refused.Text.ShouldBe(title);
        refused.Score.ShouldBe(0);
        refused.Reason!.ShouldContain(what);
        Check(new TitleKeptRule(), Draft with { Title = title }).ShouldHaveSingleItem().ShouldContain(what);
    }

    [Fact]
    public void Where_no_title_can_be_kept_the_storys_own_words_stand_in() => Compose("Karen and Her Twins").Title.ShouldNotContain("Karen");

    [Theory]
    [InlineData("You Won't Believe This Deposit. Then She Opened the Tin", "bait")]
    [InlineData("HE KEPT Her Deposit. Then She Opened the Tin", "shouts")]
    public void Bait_and_shouting_cost(string title, string reason)
    {
        var titles = Compose(title, "He Kept Her Deposit. Then She Opened It").Writing!.Titles;
        titles[1].Text.ShouldBe(title);
        titles[1].Reason!.ShouldContain(reason);
    }

    [Fact]
    public void The_description_has_hook_question_hashtags_and_says_once_that_it_is_fictional() =>
        Compose("Nora Kept Every Receipt").Description.ShouldBe(
            "You will never see that money again.\n\nA tenant keeps every receipt, and her landlord forgets one.\n\nWould you have kept them too? Tell us in the comments.\n\n" +
            "#storytime #rent #courtstory\n\nThis story is fictional.");

    [Fact]
    public void A_draft_that_has_a_description_keeps_its_words() =>
        StoryTextComposer.Compose(Draft with { Description = "A tin full of paper. #old This story is fictional." }, ["Nora Kept Every Receipt"])
            .Description.ShouldStartWith("You will never see that money again.\n\nA tin full of paper.\n\nWould you");

    [Fact]
    public void Templates_of_the_user_come_before_all()
    {
        var story = StoryTextComposer.Apply(Compose("Nora Kept Every Receipt"), new("{title} | {topic}", "{hook} {question}\n{hashtags} {other}", ["My Tag", "#two"]));
        story.Title.ShouldBe("Nora Kept Every Receipt | a landlord keeps the deposit");
        story.Description.ShouldBe("You will never see that money again. Would you have kept them too?\n#MyTag #two {other}\n\nThis story is fictional.");
    }

    [Fact]
    public void A_template_that_says_that_it_is_fictional_says_it_once() =>
        StoryTextComposer.Apply(Compose(), new(null, "This story is fictional. {logline} This story is fictional.", [])).Description
            .ShouldBe("A tenant keeps every receipt, and her landlord forgets one.\n\nThis story is fictional.");

    [Fact]
    public void A_title_that_is_too_long_gives_way_to_its_template()
    {
        var title = StoryTextComposer.Apply(Compose(string.Join(' ', Enumerable.Repeat("Receipt", 13))), new("{title} | Stories Every Day", null, [])).Title;
        title.ShouldEndWith("Receipt | Stories Every Day");
        title.Length.ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public void All_texts_keep_the_limits_whatever_comes_in()
    {
        var huge = string.Concat(Enumerable.Repeat("ärger 😱 <b> ", 900));
        var story = StoryTextComposer.Compose(Draft with { Logline = huge, Tags = [.. Enumerable.Range(0, 90).Select(i => $"a <tag>, number {i}")] }, [huge]);
        Check(new TextsRule(), story with { Logline = "A tenant keeps every receipt." }).ShouldBeEmpty();
        Encoding.UTF8.GetByteCount(story.Description).ShouldBeInRange(4800, 4978);
        story.Description.ShouldEndWith("\n\nThis story is fictional.");
        story.Title.ShouldNotContain('�');
    }

    [Fact]
    public void Hashtags_of_the_users_own_take_the_place_of_the_storys()
    {
        var story = StoryTextComposer.Apply(Compose("Nora Kept Every Receipt"), new(null, null, ["#court_stories"]));
        story.Title.ShouldBe("Nora Kept Every Receipt");
        story.Description.ShouldContain("\n\n#court_stories\n\nThis story is fictional.");
        story.Description.Count(c => c == '#').ShouldBe(1);
    }

    private static Story Compose(params string[] titles) => StoryTextComposer.Compose(Draft, titles);
}

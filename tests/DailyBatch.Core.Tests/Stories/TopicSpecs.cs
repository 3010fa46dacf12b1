using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Tests.Stories;

public sealed class TopicSpecs
{
    private readonly GrammarStoryWriter _writer = new();

    [Fact]
    public async Task A_topic_chooses_the_premise_that_fits_and_is_kept()
    {
        var story = await _writer.StoryAsync(Requests.Of("injustice", topic: "an old man and his lottery ticket"));
        story.Topic.ShouldBe("an old man and his lottery ticket");
        story.Tags.ShouldContain("lottery");
    }

    [Theory]
    [InlineData("quantum gardening")]
    [InlineData("")]
    [InlineData("a man and a woman")]
    public async Task A_topic_that_no_premise_has_is_not_claimed(string topic)
    {
        var story = await _writer.StoryAsync(Requests.Of("injustice", topic: topic));
        GrammarLibrary.Instance.All.Select(p => p.Topic).ShouldContain(story.Topic);
    }

    [Fact]
    public async Task A_topic_of_which_only_a_word_fits_is_not_claimed() =>
        (await _writer.StoryAsync(Requests.Of("courtroom", topic: "a neighbor poisons three dogs and a parrot")))
            .Topic.ShouldNotContain("parrot");

    [Theory]
    [InlineData("a landlord keeps the deposit", "injustice", "landlord")]
    [InlineData("My fiancé spent our wedding fund!", "relationship_drama", "wedding")]
    [InlineData("bosses and a stolen idea", "workplace_drama", "boss")]
    [InlineData("the stolen medal of a veteran", "courtroom", "medal")]
    public async Task A_topic_is_told_in_the_niche_that_fits_it(string topic, string niche, string word)
    {
        _writer.NicheFor(topic, Requests.Niches).ShouldBe(niche);
        var story = await _writer.StoryAsync(Requests.Of(niche, topic: topic));
        story.Topic.ShouldBe(topic);
        (story.Title + StoryMarkdown.Render(story)).ShouldContain(word, Case.Insensitive);
    }

    [Fact]
    public async Task A_landlord_who_keeps_the_deposit_is_a_story_about_rent()
    {
        var story = await _writer.StoryAsync(Requests.Of("injustice", topic: "a landlord keeps the deposit"));
        story.Tags.ShouldContain("rent");
        Requests.TextOf(story).ShouldContain("landlord", Case.Insensitive);
        Requests.TextOf(story).ShouldContain("deposit", Case.Insensitive);
    }

    [Theory]
    [InlineData("quantum gardening")]
    [InlineData("")]
    [InlineData("the story of a young woman")]
    public void A_topic_that_fits_nothing_has_no_niche(string topic) => _writer.NicheFor(topic, Requests.Niches).ShouldBeNull();

    [Fact]
    public void Without_niches_there_is_none_to_choose() => _writer.NicheFor("a landlord keeps the deposit", []).ShouldBeNull();

    [Fact]
    public void Only_a_niche_that_was_given_is_chosen() =>
        _writer.NicheFor("a landlord keeps the deposit", ["workplace_drama", "Renters_Injustice"]).ShouldBe("Renters_Injustice");

    [Theory]
    [InlineData("rings", "ring")]
    [InlineData("families", "family")]
    [InlineData("accusing", "accused")]
    [InlineData("wife's", "wife")]
    [InlineData("stopped", "stop")]
    [InlineData("bosses", "boss")]
    [InlineData("firing", "fired")]
    [InlineData("boxes", "box")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Stem.Of(one).ShouldBe(Stem.Of(other));

    [Theory]
    [InlineData("ring")]
    [InlineData("string")]
    [InlineData("red")]
    [InlineData("bus")]
    [InlineData("this")]
    public void What_only_looks_like_an_ending_stays(string word) => Stem.Of(word).ShouldBe(word);

    [Fact]
    public void A_word_of_the_title_weighs_more_than_one_of_the_tags() =>
        TopicFit.Between("deposit", Premise("mirror-deposit")).ShouldBeGreaterThan(TopicFit.Between("rent", Premise("mirror-deposit")));

    private static Premise Premise(string id) => GrammarLibrary.Instance.All.Single(p => p.Id == id);
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;
using DailyBatch.Core.Stories.Retelling;

namespace DailyBatch.Core.Tests.Stories.Retelling;

public sealed class RetellingSpecs
{
    public static TheoryData<string, string, double> Told => new(
        from name in new[] { "deposit", "wedding-rant", "workplace", "court-report", "letter", "no-dialogue", "injected" }
        from pattern in Requests.Patterns
        where (name, pattern) != ("deposit", "B") // its quarrel is too short for a story without a twist; see below
        select (name, pattern, 60.0));

    [Theory]
    [MemberData(nameof(Told))]
    public void A_raw_story_is_told_by_the_rules(string name, string pattern, double seconds)
    {
        var told = Tell(RawTexts.Of(name), pattern, seconds);
        var story = told.Story;

        told.Pattern.Name.ShouldBe(pattern);
        StoryValidator.Validate(story, told.Pattern, TimeSpan.FromSeconds(seconds)).ShouldBeEmpty();
        story.Writer.ShouldBe("retelling");
        story.Writing!.Plot.ShouldBeNull();
    }

    [Fact]
    public void A_text_that_does_not_fit_a_pattern_is_told_in_another()
    {
        var told = Tell(RawTexts.Of("deposit"), "B");
        told.Pattern.ShouldNotBe(StoryPattern.B);
        StoryValidator.Validate(told.Story, told.Pattern, TimeSpan.FromMinutes(1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("wedding-rant", 45)]
    [InlineData("wedding-rant", 90)]
    [InlineData("workplace", 45)]
    public void Short_and_long_videos_are_told_too(string name, double seconds)
    {
        var story = Tell(RawTexts.Of(name), "A", seconds).Story;
        StoryValidator.Validate(story, StoryPattern.A, TimeSpan.FromSeconds(seconds)).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_of_two_thousand_words_is_told_in_a_minute()
    {
        RawTexts.Long.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(1800);
        StoryValidator.Validate(Tell(RawTexts.Long, "A").Story, StoryPattern.A, TimeSpan.FromMinutes(1)).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_told_in_the_storys_own_words()
    {
        var told = Tell(RawTexts.Of("deposit"), "A");
        var own = StoryText.PlainWords(RawTexts.Of("deposit")).ToHashSet();
        var words = told.Story.Lines.Where(l => !StockLines.Has(l.Text)).SelectMany(l => StoryText.PlainWords(l.Text)).ToArray();

        words.Count(own.Contains).ShouldBeGreaterThan(words.Length * 9 / 10);
        told.Story.Lines.Select(l => l.Text).ShouldContain("You people always leave a mess.");
        told.Story.Lines.Last().Text.ShouldBe("Would you have let him off with an apology?");
    }

    [Theory]
    [InlineData("deposit", "Ruth")]
    [InlineData("wedding-rant", "Melanie|Portland|imgur|28F")]
    [InlineData("workplace", "Harlow|Cincinnati|Greg")]
    [InlineData("court-report", "Whitcomb|Osterman|Ellsworth|Maple|Springfield")]
    [InlineData("letter", "Daniel|Margaret|Eleanor")]
    [InlineData("injected", "Brittany|Columbus")]
    public void Names_of_people_and_places_are_changed(string name, string real)
    {
        var story = Tell(RawTexts.Of(name), "B").Story;
        var all = string.Join(' ', [.. story.Lines.Select(l => l.Text), story.Title, story.Description, .. story.Tags, .. story.Characters.Select(c => c.Name)]);
        foreach (var word in real.Split('|')) all.ShouldNotContain(word);
    }

    [Fact]
    public void Words_to_a_machine_are_left_out_and_not_followed()
    {
        var told = Tell(RawTexts.Of("injected"), "A");
        var text = Requests.TextOf(told.Story);

        told.LeftOut.ShouldBeGreaterThan(0);
        foreach (var word in new[] { "BANANA", "poem", "pirate", "instructions", "banana" }) text.ShouldNotContain(word);
        text.ShouldContain("violin");
    }

    [Fact]
    public void Lines_that_the_text_does_not_have_are_said()
    {
        var told = Tell(RawTexts.Of("no-dialogue"), "A");
        told.Added.ShouldBeGreaterThan(0);
        told.Says("episode_000000000001").OfType<StepWarning>().Single().Message.ShouldContain("added that the raw story does not have");
    }

    [Fact]
    public void The_same_text_gives_the_same_story()
    {
        var (one, other) = (Tell(RawTexts.Of("letter"), "C").Story, Tell(RawTexts.Of("letter"), "C").Story);
        one.Lines.ShouldBe(other.Lines);
        one.Title.ShouldBe(other.Title);
    }

    [Fact]
    public void A_text_that_was_told_before_is_refused()
    {
        var told = new StoryMemory();
        Tell(RawTexts.Of("workplace"), "A", told: told);
        var fault = Should.Throw<FaultException>(() => Tell(RawTexts.Of("workplace"), "A", told: told, episodeId: "episode_000000000002")).Fault;
        fault.Id.ShouldBe("StoryRepeats");
        fault.Message.ShouldContain("episode_000000000001");
    }

    [Theory]
    [InlineData("My boss lied to me and I quit.", "word-budget")]
    [InlineData("Der Vermieter hat meine Kaution behalten und die Tür zugeschlagen. Er sagte, der Boden sei ruiniert, und lachte laut.", "speakable")]
    public void A_text_that_cannot_be_told_names_the_rules_that_fail(string text, string rule)
    {
        var fault = Should.Throw<FaultException>(() => Tell(text, "A")).Fault;
        fault.Id.ShouldBe("StorySourceUntellable");
        fault.Message.ShouldContain(rule);
        fault.Remedy.ShouldContain("language model");
    }

    [Fact]
    public void A_text_without_a_quarrel_is_refused()
    {
        var calm = string.Join(' ', Enumerable.Repeat("My neighbor and I went for a walk in the park and looked at the trees.", 20));
        Should.Throw<FaultException>(() => Tell(calm, "A")).Fault.Message.ShouldContain("conflict");
    }

    private static RetoldStory Tell(string text, string pattern, double seconds = 60, IStoryMemory? told = null, string episodeId = "episode_000000000001") =>
        RetellingWriter.Write(Requests.Of("injustice", pattern, seconds: seconds, told: told, episodeId: episodeId) with { Source = text }, StoryPattern.Find(pattern)!, default);
}

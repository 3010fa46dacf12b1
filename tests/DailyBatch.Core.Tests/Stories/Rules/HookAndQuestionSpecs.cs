using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Rules;
using static DailyBatch.Core.Tests.Stories.Drafts;

namespace DailyBatch.Core.Tests.Stories.Rules;

public sealed class HookAndQuestionSpecs
{
    [Theory]
    [InlineData("Blood ran down her wrist.")]
    [InlineData("The coffin lid would not close.")]
    [InlineData("Glass exploded across the kitchen tiles.")]
    [InlineData("She was shivering on the courthouse steps.")]
    [InlineData("Handcuffs clicked around my father's wrists.")]
    [InlineData("“Get out of my house,” she said.")]
    [InlineData("My mother-in-law spit in my soup at 9:30 p.m.")]
    public void An_image_that_hits_opens_a_story(string opening) => Hook(opening).ShouldBeEmpty();

    [Theory]
    [InlineData("It was an ordinary day in an ordinary town.", "neither speech nor an image")]
    [InlineData("In this video we talk about a landlord.", "neither speech nor an image")]
    [InlineData("Her hand shook as she slowly opened the old brown letter that had lain there for years.", "17 words")]
    [InlineData("Her hand shook when he owed her $4,825 and 37 cents at 3 a.m.", "has 1")]
    public void Another_opening_is_refused_with_what_is_allowed(string opening, string part) => Hook(opening).ShouldHaveSingleItem().ShouldContain(part);

    [Theory]
    [InlineData("Would you forgive him?")]
    [InlineData("She kept it all. What would you have done?!")]
    [InlineData("Tell me in the comments: who was right?")]
    public void One_question_to_the_viewer_ends_a_story(string end) => Question(Told(end)).ShouldBeEmpty();

    [Theory]
    [InlineData("Who does that? Would you forgive him?", "asks 2 questions")]
    [InlineData("Was he right?", "does not speak to the viewer")]
    [InlineData("Would you forgive him? Tell us below.", "no question")]
    public void Another_end_is_refused(string end, string part) => Question(Told(end)).ShouldHaveSingleItem().ShouldContain(part);

    [Fact]
    public void The_question_is_the_narrators() => Question(Said("Would you forgive me?")).ShouldHaveSingleItem().ShouldContain("narrator");

    [Fact]
    public void Speech_is_held_against_all_that_the_narrator_just_said()
    {
        var clash = Beat(BeatKind.Clash, Told("Victor had kept the deposit for himself."), Told("Nobody moved."), Said("You kept the deposit for yourself, all of it, Victor!"));
        Check(new DialogueRepeatsRule(), Story(clash)).ShouldHaveSingleItem().ShouldContain("kept the deposit for himself");
    }

    [Fact]
    public void Speech_that_adds_something_repeats_nothing()
    {
        var clash = Beat(BeatKind.Clash, Told("Victor had kept the deposit for himself."), Said("Show me one scratch on that floor."), Said("I owe you nothing.", "rival"));
        Check(new DialogueRepeatsRule(), Story(clash)).ShouldBeEmpty();
    }

    private static string[] Hook(string opening) => Check(new HookRule(), Story(Beat(BeatKind.Hook, Told(opening))));

    private static string[] Question(StoryLine line) => Check(new FinalQuestionRule(), Story(Beat(BeatKind.Cta, line)));
}

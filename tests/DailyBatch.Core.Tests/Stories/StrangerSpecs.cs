using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Tests.Stories;

public sealed class StrangerSpecs
{
    [Theory]
    [InlineData("Then her neighbor Paula stood up in the gallery.", "Paula", false)]
    [InlineData("Then somebody stood up in the gallery.", "Paula", true)]
    [InlineData("Then somebody stood up in the gallery.", "Judge Monroe", false)]
    [InlineData("Then the witness stood up in the gallery.", "Paula", false)]
    [InlineData("Then the witness Zelda stood up in the gallery.", "Paula", true)]
    public void A_voice_is_a_strangers_when_no_narrator_has_named_it(string narration, string name, bool isStranger) =>
        Strangers.SpeakIn(Told(name, new StoryLine("witness", "I saw it.", null), new StoryLine(StoryLine.Narrator, narration, null))).ShouldBe(isStranger);

    [Fact]
    public void Whoever_speaks_in_two_dozen_stories_in_a_row_was_placed_before()
    {
        var told = new StoryMemory();
        for (var i = 0; i < 24; i++)
        {
            var story = new GrammarStoryWriter().Write(Requests.InSeries(3, i, told));
            Strangers.SpeakIn(story).ShouldBeFalse($"{i} {story.Writing!.Plot}");
        }
    }

    private static Story Told(string name, params StoryLine[] lines) => new()
    {
        Title = "",
        Logline = "",
        Topic = "",
        Writer = "hand",
        Scenes = [],
        Characters = [new Character { Id = "witness", Role = "witness", Name = name }],
        Beats = [new Beat(BeatKind.Twist, 1, "shock", lines)],
    };
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Tests.Stories;

public sealed class StrangerSpecs
{
    [Theory]
    [InlineData("Then her neighbor Paula stood up in the gallery.", "Paula", false)]
    [InlineData("Then somebody stood up in the gallery.", "Paula", true)]
    [InlineData("Then somebody stood up in the gallery.", "Judge Monroe", false)]
    public void A_voice_is_a_strangers_when_no_narrator_has_named_it(string narration, string name, bool isStranger) =>
        Strangers.SpeakIn(Told(name, new StoryLine("witness", "I saw it.", null), new StoryLine(StoryLine.Narrator, narration, null))).ShouldBe(isStranger);

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

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Casting;

namespace DailyBatch.Core.Tests.Voices;

public sealed class CastingSpecs : IDisposable
{
    private readonly SpeechBench _bench = new();

    [Fact]
    public void The_narrator_speaks_with_rms() => Cast(Woman("a", "Anna"))[StoryLine.Narrator].ShouldBe(new Voice("rms"));

    [Fact]
    public void Nobody_else_has_the_narrators_voice() =>
        Cast(Woman("a", "Anna"), Man("b", "Ben"), Man("c", "Carl"), Man("d", "Dan"), Man("e", "Eli"))
            .Where(p => p.Key != StoryLine.Narrator).ShouldAllBe(p => p.Value != new Voice("rms"));

    [Fact]
    public void Six_characters_have_six_voices()
    {
        var voices = Cast(Woman("a", "Anna"), Woman("b", "Bea"), Woman("c", "Cleo"), Man("d", "Dan"), Man("e", "Eli"), Man("f", "Finn"));
        voices.Values.Distinct().Count().ShouldBe(7);
    }

    [Fact]
    public void Women_have_a_womans_voice_and_men_a_mans()
    {
        var voices = Cast(Woman("a", "Anna"), Man("b", "Ben"));
        voices["a"].Name.ShouldBe("slt");
        voices["b"].Name.ShouldNotBe("slt");
    }

    [Theory]
    [InlineData("sister", "Alex", "slt")]
    [InlineData("judge", "Mrs. Hall", "slt")]
    [InlineData("husband's sister", "Alex", "slt")]
    public void A_role_or_title_tells_when_the_profile_does_not(string role, string name, string voice) =>
        Cast(new Character { Id = "x", Role = role, Name = name, Appearance = new Dictionary<string, string> { ["gender"] = "any" } })["x"].Name.ShouldBe(voice);

    [Fact]
    public void An_old_woman_sounds_older_than_a_young_one()
    {
        var voices = Cast(Woman("a", "Anna", "60-70"), Woman("b", "Bea", "18-22"));
        voices["a"].Pitch.ShouldBeLessThan(voices["b"].Pitch);
    }

    [Fact]
    public void The_order_of_the_characters_does_not_matter()
    {
        Character[] people = [Woman("a", "Anna"), Man("b", "Ben"), Man("c", "Carl")];
        Cast([.. people.Reverse()]).OrderBy(p => p.Key).ShouldBe(Cast(people).OrderBy(p => p.Key));
    }

    [Fact]
    public void The_same_person_sounds_the_same_in_another_story() =>
        Cast(Man("b", "Ben"), Woman("w", "Wendy"))["b"].ShouldBe(Cast(Man("b", "Ben"))["b"]);

    [Fact]
    public void Somebody_who_only_appears_in_a_line_has_a_voice() =>
        _bench.Engine.Cast(Story([], new StoryLine("stranger", "Hello.", null))).Keys.ShouldContain("stranger");

    [Fact]
    public void Too_many_characters_share_voices_that_still_fit()
    {
        var women = Enumerable.Range(0, 9).Select(i => Woman($"w{i}", $"Woman {i}")).ToArray();
        Cast(women).Where(p => p.Key != StoryLine.Narrator).ShouldAllBe(p => p.Value.Name == "slt");
    }

    [Fact]
    public void The_settings_give_a_role_its_voice_and_nobody_else_takes_it()
    {
        var range = new VoiceList("channel", "onyx", ["nova", "coral"], ["echo"]);
        var voices = new VoiceCasting(range, new Dictionary<string, string> { ["neighbour"] = "nova", ["Ben"] = "echo" })
            .Cast(Story([Woman("a", "Anna"), Man("b", "Ben"), Woman("c", "Cleo") with { Role = "judge" }]));
        voices.ShouldBe(new Dictionary<string, Voice> { ["narrator"] = new("onyx"), ["a"] = new("nova"), ["b"] = new("echo"), ["c"] = new("coral") }, ignoreOrder: true);
    }

    [Fact]
    public void A_low_voice_is_cast_lower_than_a_bright_one()
    {
        var low = Cast(Woman("a", "Anna") with { VoiceProfile = "tired, low" })["a"];
        var bright = Cast(Woman("a", "Anna") with { VoiceProfile = "bright, quick" })["a"];
        low.Pitch.ShouldBeLessThan(bright.Pitch);
    }

    [Fact]
    public void Voices_of_a_provider_stay_with_their_people_from_story_to_story()
    {
        var casting = new VoiceCasting(new VoiceList("channel", "onyx", ["nova", "coral", "sage"], ["echo", "ash"]), new Dictionary<string, string>());
        casting.Cast(Story([Woman("a", "Anna")]))["a"].ShouldBe(casting.Cast(Story([Woman("a", "Anna"), Man("b", "Ben")]))["a"]);
    }

    [Fact]
    public void Without_voices_of_their_own_all_speak_as_the_narrator() =>
        new VoiceCasting(new VoiceList("channel", "slt", [], []), new Dictionary<string, string>()).Cast(Story([Man("b", "Ben")]))["b"].ShouldBe(new Voice("slt"));

    public void Dispose() => _bench.Dispose();

    private IReadOnlyDictionary<string, Voice> Cast(params Character[] characters) => _bench.Engine.Cast(Story(characters));

    private static Story Story(Character[] characters, params StoryLine[] lines) => new()
    {
        Title = "T", Logline = "L", Topic = "T", Scenes = [], Writer = "grammar", Characters = characters,
        Beats = [new Beat(BeatKind.Hook, 1, "rage", lines)],
    };

    private static Character Woman(string id, string name, string age = "30-40") => Person(id, name, "female", age);

    private static Character Man(string id, string name, string age = "30-40") => Person(id, name, "male", age);

    private static Character Person(string id, string name, string gender, string age) => new()
    {
        Id = id, Role = "neighbour", Name = name, DetailedVoiceProfile = new DetailedVoiceProfile(gender, age, [], ""),
    };
}

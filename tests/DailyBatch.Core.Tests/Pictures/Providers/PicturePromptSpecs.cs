using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Pictures.Prompts;

namespace DailyBatch.Core.Tests.Pictures.Providers;

public sealed class PicturePromptSpecs
{
    [Theory]
    [InlineData(0, "establishing", "24mm")]
    [InlineData(1, "medium shot", "50mm")]
    [InlineData(2, "insert", "macro")]
    [InlineData(7, "close-up", "85mm")]
    public void A_prompt_names_shot_niche_beat_emotion_light_and_camera(int variant, string shot, string lens)
    {
        var prompt = PicturePrompts.For(Request(variant)).Prompt;

        foreach (var words in (string[])[shot, lens, "workplace drama", "the height of the confrontation", "sudden shock", "stark white side light", "kitchen"])
            prompt.ShouldContain(words, Case.Insensitive);
        prompt.ShouldNotContain("{");
        prompt.ShouldNotContain("..");
        prompt.Split(' ').Length.ShouldBeInRange(35, 130);
    }

    [Fact]
    public void A_character_looks_the_same_in_every_scene_and_view()
    {
        var look = CharacterWords.For(SampleScenes.Story.Characters[0]);

        foreach (var place in (string[])["kitchen", "street", "office"])
            PicturePrompts.For(Request(1, place)).Prompt.ShouldContain(look, Case.Insensitive);
        look.ShouldStartWith("a woman aged 25-35 with ");
        look.ShouldContain("hair");
        look.ShouldContain("wearing");
    }

    [Fact]
    public void What_the_story_says_of_a_look_is_said()
    {
        var person = SampleScenes.Person("a", "judge", "Ann", "female", "50-60") with
        {
            Appearance = new Dictionary<string, string> { ["gender"] = "female", ["age_range"] = "50-60", ["hair"] = "short silver", ["mark"] = "a scar on the chin" },
        };

        var look = CharacterWords.For(person);

        look.ShouldContain("short silver hair");
        look.ShouldContain("a black judge's robe");
        look.ShouldContain("a scar on the chin");
    }

    [Fact]
    public void People_have_no_names_in_prompts()
    {
        var scene = SampleScenes.Scene(figures: ("sister_1", "standing")) with { Description = "Mara throws the cake at Harold.", CameraStyle = "close_up" };

        var prompt = PicturePrompts.For(SampleScenes.Request(scene: scene, variant: 1)).Prompt;

        prompt.ShouldContain("The sister throws the cake at the judge.");
        prompt.ShouldNotContain("Mara");
    }

    [Fact]
    public void What_the_writer_wanted_as_broll_of_a_category_is_what_is_seen()
    {
        var scene = SampleScenes.Scene() with { BRoll = [new("dramatic_insert", "Frosting slides down a wall clock", null, 1), new("mid_shot", "Guests step back", null, 1)] };

        PicturePrompts.For(SampleScenes.Request(scene: scene, variant: 2)).Prompt.ShouldContain("Frosting slides down a wall clock.");
        PicturePrompts.For(SampleScenes.Request(scene: scene, variant: 1)).Prompt.ShouldContain("Guests step back.");
    }

    [Fact]
    public void A_face_has_a_seed_of_its_own_in_every_episode_and_a_place_that_of_the_episode()
    {
        static uint Seed(int variant, ulong seed) => PicturePrompts.For(Request(variant) with { Seed = seed }).Seed;

        Seed(9, 1).ShouldBe(Seed(9, 2));
        Seed(0, 1).ShouldNotBe(Seed(0, 2));
        Seed(0, 1).ShouldNotBe(Seed(2, 1));
    }

    [Fact]
    public void Every_word_that_writers_use_is_known_to_painters()
    {
        SceneWords.Places.ShouldBeSubsetOf(PictureWords.In("place"));
        SceneWords.Props.ShouldBeSubsetOf(PictureWords.In("prop"));
        SceneWords.Poses.ShouldBeSubsetOf(PictureWords.In("pose"));
        SceneWords.Times.ShouldBeSubsetOf(PictureWords.In("time"));
        ShotCategory.All.ShouldBeSubsetOf(PictureWords.In("camera"));
        Enum.GetNames<BeatKind>().Select(b => b.ToLowerInvariant()).ShouldBeSubsetOf(PictureWords.In("beat"));
    }

    [Fact]
    public void Every_prompt_has_a_version() => PicturePrompts.All.ShouldAllBe(p => p.Version >= 1);

    [Fact]
    public void An_old_scene_with_nothing_but_sentences_has_a_prompt_too()
    {
        var scene = new Scene { Id = 3, Description = "A judge stares." };

        var prompt = PicturePrompts.For(SampleScenes.Request(emotion: "", scene: scene)).Prompt;

        prompt.ShouldContain("a wood-panelled courtroom");
        prompt.ShouldContain("A judge stares.");
    }

    private static PictureRequest Request(int variant, string place = "kitchen") =>
        SampleScenes.Request("shock", variant, scene: SampleScenes.Scene(place, figures: [("sister_1", "raised_arm"), ("judge_1", "arms_crossed")]))
            with { Niche = "workplace_drama", Beat = BeatKind.Clash };
}

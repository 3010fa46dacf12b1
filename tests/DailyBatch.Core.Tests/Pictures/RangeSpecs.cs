using DailyBatch.Core.Pictures;
using DailyBatch.Core.Pictures.Palettes;
using DailyBatch.Core.Pictures.Places;
using DailyBatch.Core.Pictures.Views;

namespace DailyBatch.Core.Tests.Pictures;

/// <summary>How many pictures there are in the composer.</summary>
public sealed class RangeSpecs
{
    [Fact]
    public void Every_emotion_has_four_palettes()
    {
        foreach (var emotion in EmotionPalettes.Names)
            Seeds(200).Select(s => EmotionPalettes.For(emotion, night: true, s)).Distinct().Count().ShouldBe(4, emotion);
    }

    [Fact]
    public void From_the_twist_on_the_palette_is_another_one_whatever_emotions_meet()
    {
        foreach (var before in EmotionPalettes.Names)
            foreach (var after in EmotionPalettes.Names)
                foreach (var seed in Seeds(40))
                    EmotionPalettes.For(after, night: true, seed, before).DegreesFrom(EmotionPalettes.For(before, night: true, seed)).ShouldBeGreaterThanOrEqualTo(60, $"{before} to {after}");
    }

    [Fact]
    public void Emotions_that_are_far_apart_keep_their_own_palettes_over_the_twist()
    {
        foreach (var seed in Seeds(40))
            EmotionPalettes.For("injustice", night: true, seed, "rage").ShouldBe(EmotionPalettes.For("injustice", night: true, seed));
    }

    [Fact]
    public void All_weathers_come_and_clear_skies_most()
    {
        var days = Seeds(400).Select(s => WeatherChance.Of($"Story {s}")).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        days.Count.ShouldBe(Enum.GetValues<Weather>().Length);
        days[Weather.Clear].ShouldBe(days.Values.Max());
    }

    [Fact]
    public void The_weather_is_one_in_all_scenes_of_a_story_and_is_seen_in_the_street_and_through_windows()
    {
        foreach (var place in (string[])["street", "kitchen", "office"])
        {
            var drawn = Enumerable.Range(0, 60).Select(i => Titled($"Story {i}", place)).GroupBy(r => SceneReading.Of(r).Air.Weather);
            drawn.Select(g => g.Key).Count().ShouldBe(4);
            SceneReading.Of(Titled("Story 7", place)).Air.Weather.ShouldBe(SceneReading.Of(Titled("Story 7", "corridor")).Air.Weather);
        }
    }

    [Fact]
    public void A_face_has_four_mouths_and_lids_in_small_boxes_of_even_pixels()
    {
        var parts = SceneComposer.Compose(SampleScenes.Request(variant: 3) with { Character = "x_1" }).Where(l => l.Part != LayerPart.Whole).ToList();
        parts.Select(p => p.Part).ShouldBe([LayerPart.MouthClosed, LayerPart.MouthHalf, LayerPart.MouthOpen, LayerPart.MouthWide, LayerPart.EyesClosed]);
        parts.ShouldAllBe(p => p.Box!.Left % 2 == 0 && p.Box.Top % 2 == 0 && p.Box.Width * p.Box.Height < 1296 * 2304 / 8);
    }

    [Fact]
    public void Who_is_asked_for_is_seen_even_if_the_scene_did_not_think_of_them()
    {
        var scene = SampleScenes.Scene(figures: ("sister_1", "standing"));
        var wanted = SceneReading.Of(SampleScenes.Request(scene: scene) with { Character = "judge_1" });
        wanted.Cast[0].Look.ShouldBe(SceneReading.Of(SampleScenes.Request(scene: SampleScenes.Scene(figures: ("judge_1", "standing")))).Cast[0].Look);
        wanted.Cast.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_who_talk_look_at_each_other()
    {
        var (one, other) = (Facing("sister_1"), Facing("judge_1"));
        one.ShouldNotBe(other);
    }

    [Fact]
    public void Who_comes_back_in_another_episode_looks_as_before()
    {
        var (first, later) = (SampleScenes.Person("sister_1", "sister", "Mara", "female", "25-35"), SampleScenes.Person("hero", "sister", "Mara", "female", "25-35"));
        Core.Pictures.Figures.LookBook.For(later).ShouldBe(Core.Pictures.Figures.LookBook.For(first));
    }

    private static bool Facing(string character) =>
        SceneReading.Of(SampleScenes.Request(variant: 3) with { Character = character }).Cast[0].LooksAcross;

    private static PictureRequest Titled(string title, string place)
    {
        var request = SampleScenes.Request(scene: SampleScenes.Scene(place));
        return request with { Story = request.Story with { Title = title } };
    }

    private static IEnumerable<ulong> Seeds(int count) => Enumerable.Range(0, count).Select(i => (ulong)i);
}

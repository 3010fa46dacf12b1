using System.Xml.Linq;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Pictures.Palettes;
using DailyBatch.Core.Pictures.Views;

namespace DailyBatch.Core.Tests.Pictures;

public sealed class SceneComposerSpecs
{
    public static TheoryData<string> Places => [.. SceneWords.Places];

    public static TheoryData<string> Props => [.. SceneWords.Props];

    public static TheoryData<string> Poses => [.. SceneWords.Poses];

    [Theory, MemberData(nameof(Places))]
    public void Every_place_is_drawn_by_day_and_night_in_every_emotion(string place)
    {
        foreach (var time in SceneWords.Times)
        {
            foreach (var emotion in EmotionPalettes.Names)
                ShouldBeDrawn(SampleScenes.Request(emotion, scene: SampleScenes.Scene(place, time, "ring", ("sister_1", "walking"), ("judge_1", "sitting"))));
        }
    }

    [Theory, MemberData(nameof(Props))]
    public void Every_thing_is_drawn_in_every_view(string prop)
    {
        for (var variant = 0; variant < 3; variant++)
            ShouldBeDrawn(SampleScenes.Request(variant: variant, scene: SampleScenes.Scene(prop: prop, figures: [("sister_1", "holding")])));
    }

    [Theory, MemberData(nameof(Poses))]
    public void Every_pose_is_drawn_in_every_view(string pose)
    {
        for (var variant = 0; variant < 3; variant++)
            ShouldBeDrawn(SampleScenes.Request(variant: variant, scene: SampleScenes.Scene(prop: null, figures: [("sister_1", pose), ("son_1", pose), ("x_1", pose)])));
    }

    [Fact]
    public void All_places_look_different()
    {
        var drawn = SceneWords.Places.Select(p => Svg(SampleScenes.Request(scene: SampleScenes.Scene(p)))).ToArray();

        drawn.Distinct().Count().ShouldBe(SceneWords.Places.Count);
    }

    [Fact]
    public void All_things_look_different()
    {
        var drawn = SceneWords.Props.Select(p => Svg(SampleScenes.Request(scene: SampleScenes.Scene(prop: p)))).ToArray();

        drawn.Distinct().Count().ShouldBe(SceneWords.Props.Count);
    }

    [Fact]
    public void All_poses_look_different()
    {
        var drawn = SceneWords.Poses.Select(p => Svg(SampleScenes.Request(scene: SampleScenes.Scene(figures: ("sister_1", p))))).ToArray();

        drawn.Distinct().Count().ShouldBe(SceneWords.Poses.Count);
    }

    [Fact]
    public void The_same_request_gives_the_same_documents() =>
        Svg(SampleScenes.Request()).ShouldBe(Svg(SampleScenes.Request()));

    [Fact]
    public void Another_seed_gives_another_picture() =>
        Svg(SampleScenes.Request(seed: 2)).ShouldNotBe(Svg(SampleScenes.Request(seed: 3)));

    [Fact]
    public void Night_differs_from_day() =>
        Svg(SampleScenes.Request(scene: SampleScenes.Scene(time: "day"))).ShouldNotBe(Svg(SampleScenes.Request(scene: SampleScenes.Scene(time: "night"))));

    [Fact]
    public void A_culture_with_decimal_commas_changes_nothing()
    {
        var requests = SceneWords.Places.Select(p => SampleScenes.Request(scene: SampleScenes.Scene(p))).ToArray();
        var expected = requests.Select(Svg).ToArray();
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("de-DE");
            requests.Select(Svg).ShouldBe(expected);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Unknown_words_are_drawn_as_general_things() =>
        ShouldBeDrawn(SampleScenes.Request("schadenfreude", 7, scene: SampleScenes.Scene("space_station", "dusk", "sword", ("nobody", "flying"), ("sister_1", "")) with { CameraStyle = "?" }));

    [Fact]
    public void A_scene_of_an_old_file_shows_the_storys_people_in_the_place_that_its_description_names()
    {
        var old = new Scene { Id = 1, Description = "The judge leans over the bench of the courtroom." };

        SceneComposer.Compose(SampleScenes.Request(scene: old))[0].ShouldBe(SceneComposer.Compose(SampleScenes.Request(scene: SampleScenes.Scene("courtroom")))[0]);
        SceneReading.Of(SampleScenes.Request(scene: old)).Cast.Count.ShouldBe(2);
        ShouldBeDrawn(SampleScenes.Request("", scene: old));
    }

    [Fact]
    public void A_scene_with_nobody_and_nothing_is_drawn_in_every_view()
    {
        var empty = SampleScenes.Request(scene: SampleScenes.Scene(null, null, null)) with { Story = SampleScenes.Story with { Characters = [] } };

        for (var variant = 0; variant < 3; variant++)
            ShouldBeDrawn(empty with { Variant = variant });
    }

    [Fact]
    public void Somebody_named_three_times_is_drawn_three_times()
    {
        var marks = Blocking.Of(SceneReading.Of(SampleScenes.Request(scene: SampleScenes.Scene(figures: [("sister_1", "standing"), ("sister_1", "standing"), ("sister_1", "standing")]))));

        marks.Count.ShouldBe(3);
    }

    [Fact]
    public void A_thing_that_somebody_holds_does_not_lie_on_the_table_as_well()
    {
        var held = Svg(SampleScenes.Request(scene: SampleScenes.Scene(prop: "gavel", figures: ("sister_1", "holding"))));
        var lying = Svg(SampleScenes.Request(scene: SampleScenes.Scene(prop: "gavel", figures: ("sister_1", "standing"))));

        Gavels(held).ShouldBe(1);
        Gavels(lying).ShouldBe(1);
    }

    [Fact]
    public void A_judge_in_a_courtroom_is_drawn_before_the_bench_that_hides_the_legs()
    {
        var marks = Blocking.Of(SceneReading.Of(SampleScenes.Request(scene: SampleScenes.Scene("courtroom", figures: [("sister_1", "standing"), ("judge_1", "pointing")]))));

        marks[0].BehindBench.ShouldBeTrue();
        marks[0].Member.IsAuthority.ShouldBeTrue();
        marks.Count(m => m.BehindBench).ShouldBe(1);
    }

    [Fact]
    public void A_child_never_stands_behind_the_others()
    {
        foreach (var child in (int[])[0, 1, 2])
        {
            (string, string)[] figures = [("sister_1", "standing"), ("x_1", "standing"), ("x_1", "walking")];
            figures[child] = ("son_1", "standing");

            var marks = Blocking.Of(SceneReading.Of(SampleScenes.Request(scene: SampleScenes.Scene(figures: figures))));

            marks.Select(m => m.Member.Look.Age).ShouldBe([1, 0, 1], ignoreOrder: true);
            marks[0].Member.Look.Age.ShouldBe(1);
        }
    }

    [Fact]
    public void A_place_is_furnished_alike_in_all_scenes_of_a_story()
    {
        var first = SampleScenes.Request(seed: 5, scene: SampleScenes.Scene(figures: ("sister_1", "standing")));
        var later = SampleScenes.Request(seed: 5, scene: SampleScenes.Scene(prop: "key", figures: ("x_1", "walking")));

        SceneComposer.Compose(later)[0].ShouldBe(SceneComposer.Compose(first)[0]);
    }

    [Fact]
    public void Stories_furnish_the_same_place_in_many_ways()
    {
        var rooms = Enumerable.Range(0, 20).Select(i => SampleScenes.Request() with { Story = SampleScenes.Story with { Title = $"Story {i}" } });

        rooms.Select(r => SceneComposer.Compose(r)[0].Svg).Distinct().Count().ShouldBe(20);
        rooms.Select(r => SceneReading.Of(r).Stage.Light.X).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Two_people_face_each_other()
    {
        var marks = Blocking.Of(SceneReading.Of(SampleScenes.Request(scene: SampleScenes.Scene(figures: [("sister_1", "standing"), ("x_1", "standing")]))));

        marks.OrderBy(m => m.Spot.Feet.X).Select(m => m.FacesRight).ShouldBe([true, false]);
    }

    private static int Gavels(string svg) => svg.Split("matrix(0.914 -0.407").Length - 1;

    private static string Svg(PictureRequest request) => string.Concat(SceneComposer.Compose(request).Select(l => l.Svg));

    private static void ShouldBeDrawn(PictureRequest request)
    {
        var layers = SceneComposer.Compose(request);
        layers.Select(l => (l.Depth, l.IsStill)).ShouldBe([(0.1, false), (0.5, false), (1.0, false), (1.0, true)]);
        foreach (var layer in layers)
        {
            var root = XDocument.Parse(layer.Svg).Root!;
            var size = layer.IsStill ? ("1080", "1920") : ("1296", "2304");
            (root.Attribute("width")!.Value, root.Attribute("height")!.Value).ShouldBe(size);
            layer.Svg.ShouldNotContain("NaN");
            layer.Svg.ShouldNotContain("Infinity");
            layer.Svg.ShouldNotContain("<text");
            layer.Svg.ShouldNotContain("<filter");
        }
    }
}

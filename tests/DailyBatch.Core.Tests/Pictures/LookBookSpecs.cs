using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Figures.Hairs;
using DailyBatch.Core.Pictures.Figures.Outfits;
using DailyBatch.Core.Pictures.Views;

namespace DailyBatch.Core.Tests.Pictures;

public sealed class LookBookSpecs
{
    [Fact]
    public void A_character_looks_the_same_in_two_scenes()
    {
        var first = SceneReading.Of(SampleScenes.Request("rage", seed: 1, scene: SampleScenes.Scene("kitchen", "night", null, ("sister_1", "standing"))));
        var second = SceneReading.Of(SampleScenes.Request("hope", seed: 99, scene: SampleScenes.Scene("street", "day", "key", ("x_1", "standing"), ("sister_1", "walking"))));

        second.Cast[1].Look.ShouldBe(first.Cast[0].Look);
    }

    [Fact]
    public void Characters_differ_from_each_other()
    {
        var looks = Enumerable.Range(0, 40).Select(i => LookBook.For(new Character { Id = $"friend_{i}", Role = "friend", Name = $"Name {i}" })).ToArray();

        looks.Select(l => l.Hair).Distinct().Count().ShouldBeGreaterThan(4);
        looks.Select(l => l.Outfit).Distinct().Count().ShouldBeGreaterThan(4);
        looks.Select(l => (l.Hair, l.Outfit, l.Skin, l.Garment)).Distinct().Count().ShouldBeGreaterThan(36);
    }

    [Theory, InlineData("female", true), InlineData("male", false), InlineData("Woman", true)]
    public void The_written_gender_holds(string word, bool woman)
    {
        for (var i = 0; i < 20; i++)
            LookBook.For(SampleScenes.Person($"p_{i}", "friend", "Alex", word, "20-30")).Woman.ShouldBe(woman);
    }

    [Theory, InlineData("8-10", 0), InlineData("30-40", 1), InlineData("60+", 2), InlineData("70s", 2), InlineData("", 1), InlineData("unknown", 1)]
    public void The_written_age_shows(string ages, int age) =>
        LookBook.For(SampleScenes.Person("p_1", "friend", "Alex", "male", ages)).Age.ShouldBe(age);

    [Fact]
    public void A_child_is_smaller_than_a_grown_up() =>
        LookBook.For(SampleScenes.Person("a", "son", "Tim", "male", "8-10")).Height.ShouldBeLessThan(0.8);

    [Fact]
    public void A_judge_wears_a_robe() =>
        LookBook.For(SampleScenes.Person("judge_1", "judge", "Ann", "female", "50-60")).Outfit.ShouldBeOfType<RobeOutfit>();

    [Fact]
    public void A_bridesmaid_is_no_bride() =>
        LookBook.For(SampleScenes.Person("p_1", "bridesmaid", "Ann", "female", "20-30")).Outfit.ShouldNotBeOfType<BridalOutfit>();

    [Fact]
    public void A_man_of_high_formality_wears_a_suit()
    {
        var man = SampleScenes.Person("p_1", "uncle", "Bob", "male", "40-50");
        man = man with { Appearance = new Dictionary<string, string>(man.Appearance) { ["formality"] = "high" } };

        LookBook.For(man).Outfit.ShouldBeOfType<SuitOutfit>();
    }

    [Fact]
    public void The_written_hair_is_worn()
    {
        var woman = SampleScenes.Person("p_1", "aunt", "Eve", "female", "30-40");
        woman = woman with { Appearance = new Dictionary<string, string>(woman.Appearance) { ["hair"] = "Red bun" } };

        LookBook.For(woman).Hair.ShouldBeOfType<BunHair>();
        LookBook.For(woman).HairColour.R.ShouldBeGreaterThan(LookBook.For(woman).HairColour.B * 2);
    }
}

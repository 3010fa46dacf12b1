using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures.Figures.Hairs;
using DailyBatch.Core.Pictures.Figures.Outfits;
using DailyBatch.Core.Pictures.Sketching;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Turns what is written about a character into a look. What is not written comes from a seed of the character's name and role: ids are given anew in each episode, and who comes back looks as before.</summary>
internal static class LookBook
{
    private static readonly Rgb[] Skins = Colours("ffd9bd f2c6a0 e3ae82 c98d5e a06a40 77492b 573420");
    private static readonly Rgb[] Hairs = Colours("241a18 3a2519 5c3820 8a5a30 c8994e 8c3620 2b2430");
    private static readonly Rgb[] GreyHairs = Colours("c9c9cc a7a6ab e4e2de");
    private static readonly Rgb[] Garments = Colours("b5364a 3d6fa8 4d8a5c d19a3e 7a55a3 d8d0c0 c4652f 2a8a8d d77a95 8892a6");
    private static readonly Rgb[] Darks = Colours("2c3344 3a3230 24303a 40343f 33383a 4a4036");

    public static Look For(Character person)
    {
        var random = SeededRandom.For(SeededRandom.SeedFrom(person.Role.Trim().ToLowerInvariant(), person.Name.Trim()), "look");
        var woman = IsWoman(person, random);
        var age = AgeOf(person, random);
        var girth = random.Between(0.9, 1.2);
        var outfit = OutfitChoice.For(person, woman, age, random);
        var skin = random.Pick(Skins);
        return new Look
        {
            Woman = woman,
            Age = age,
            Height = HeightOf(woman, age) * random.Between(0.97, 1.03),
            Build = age == 0 ? Build.Child : Build.Of(woman, girth),
            Skin = skin,
            HairColour = ApartFrom(skin, age == 2 ? random.Pick(GreyHairs) : HairColour(person, random)),
            Hair = HairChoice.For(Word(person, "hair"), woman, age, random),
            Outfit = outfit,
            Garment = outfit.OwnColour ?? (outfit.Formal ? random.Pick(Darks).Lighter(0.08) : random.Pick(Garments)),
            Second = outfit.Formal ? random.Pick(Garments) : random.Pick(Darks),
            Beard = !woman && age > 0 && random.NextDouble() < 0.34,
            Glasses = random.NextDouble() < (age == 2 ? 0.5 : 0.16),
        };
    }

    internal static string Word(Character person, string key) =>
        (person.Appearance.GetValueOrDefault(key) ?? "").Trim().ToLowerInvariant();

    private static Rgb[] Colours(string hex) => Array.ConvertAll(hex.Split(' '), Rgb.Hex);

    private static bool IsWoman(Character person, SeededRandom random)
    {
        var chance = random.NextDouble() < 0.5;
        var word = Word(person, "gender");
        return word.StartsWith('f') || word.StartsWith("wom", StringComparison.Ordinal) || (!word.StartsWith('m') && chance);
    }

    /// <summary>The middle of "30-40", or a number alone.</summary>
    private static int AgeOf(Character person, SeededRandom random)
    {
        var chance = random.NextDouble();
        var years = Word(person, "age_range").Split('-', '–').Select(Years).OfType<double>().DefaultIfEmpty(25 + chance * 20).Average();
        return years < 14 ? 0 : years >= 56 ? 2 : 1;
    }

    private static double? Years(string text) =>
        double.TryParse(text.Trim().TrimEnd('+', 's'), System.Globalization.CultureInfo.InvariantCulture, out var years) ? years : null;

    private static double HeightOf(bool woman, int age) => age == 0 ? 0.72 : woman ? 0.93 : age == 2 ? 0.96 : 1;

    /// <summary>Hair as light as the skin below it looks like no hair.</summary>
    private static Rgb ApartFrom(Rgb skin, Rgb hair)
    {
        var apart = Math.Abs(skin.R - hair.R) + Math.Abs(skin.G - hair.G) + Math.Abs(skin.B - hair.B);
        return apart < 110 ? hair.Darker(0.5) : hair;
    }

    private static Rgb HairColour(Character person, SeededRandom random)
    {
        var chance = random.Pick(Hairs);
        return Word(person, "hair") switch
        {
            var w when w.Contains("black", StringComparison.Ordinal) => Hairs[0],
            var w when w.Contains("blond", StringComparison.Ordinal) || w.Contains("fair", StringComparison.Ordinal) => Hairs[4],
            var w when w.Contains("red", StringComparison.Ordinal) || w.Contains("ginger", StringComparison.Ordinal) => Hairs[5],
            var w when w.Contains("gr", StringComparison.Ordinal) || w.Contains("white", StringComparison.Ordinal) || w.Contains("silver", StringComparison.Ordinal) => GreyHairs[0],
            var w when w.Contains("dark", StringComparison.Ordinal) => Hairs[1],
            var w when w.Contains("brown", StringComparison.Ordinal) => Hairs[2],
            _ => chance,
        };
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Figures.Hairs;
using DailyBatch.Core.Pictures.Figures.Outfits;

namespace DailyBatch.Core.Pictures.Prompts;

/// <summary>A character's looks in words, from the same book as the drawn ones: the same in every scene, and the same where an embedded scene takes a picture's place.</summary>
internal static class CharacterWords
{
    // These are said already, or are no looks.
    private static readonly string[] Known = ["gender", "age_range", "formality", "hair"];

    /// <summary>For instance <c>a woman aged 30-40 with fair skin and long brown hair, wearing a grey suit</c>.</summary>
    public static string For(Character person)
    {
        var look = LookBook.For(person);
        string[] more = [.. person.Appearance.Where(a => !Known.Contains(a.Key) && a.Value.Length is > 0 and < 60).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value)];
        return string.Join(", ", [$"{Who(person, look)} with {ColourWords.OfSkin(look.Skin)} skin and {Hair(person, look)}", .. Face(look), $"wearing {Clothes(look)}", .. more]);
    }

    private static string Who(Character person, Look look)
    {
        var years = LookBook.Word(person, "age_range");
        var age = years.Length > 0 ? $" aged {years}" : look.Age == 2 ? " aged about 65" : look.Age == 1 ? " aged about 35" : " aged about 9";
        return (look.Woman, look.Age) switch { (true, 0) => "a girl", (false, 0) => "a boy", (true, _) => "a woman", _ => "a man" } + age;
    }

    private static string Hair(Character person, Look look)
    {
        var words = LookBook.Word(person, "hair");
        return words.Length == 0 ? Hair(look) : words.Contains("hair", StringComparison.Ordinal) ? words : words + " hair";
    }

    private static string Hair(Look look)
    {
        var colour = ColourWords.OfHair(look.HairColour);
        return look.Hair switch
        {
            BaldingHair => $"thinning {colour} hair",
            BunHair => $"{colour} hair in a bun",
            CrewCut => $"a {colour} crew cut",
            CurlyHair => $"curly {colour} hair",
            LongHair => $"long {colour} hair",
            PonytailHair => $"{colour} hair in a ponytail",
            QuiffHair => $"{colour} hair combed back",
            _ => $"short {colour} hair",
        };
    }

    private static IEnumerable<string> Face(Look look)
    {
        if (look.Beard) yield return "a beard";
        if (look.Glasses) yield return "glasses";
    }

    private static string Clothes(Look look)
    {
        var (colour, second) = (ColourWords.OfCloth(look.Garment), ColourWords.OfCloth(look.Second));
        return look.Outfit switch
        {
            RobeOutfit => "a black judge's robe",
            BridalOutfit => "a white wedding dress",
            CoatOutfit => "a white medical coat",
            ApronOutfit => $"a {second} apron over a {colour} shirt",
            SuitOutfit => $"a {colour} suit",
            DressOutfit => $"a {colour} dress",
            SkirtOutfit => $"a {colour} blouse and a skirt",
            HoodieOutfit => $"a {colour} hoodie",
            _ => $"a {colour} shirt",
        };
    }
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Figures.Outfits;

/// <summary>Finds what a character wears: by role first, then by formality.</summary>
internal static class OutfitChoice
{
    private static readonly Outfit Suit = new SuitOutfit(), Hoodie = new HoodieOutfit(), Shirt = new ShirtOutfit(Sleeve.Long), Tee = new ShirtOutfit(Sleeve.Short),
        Dress = new DressOutfit(Sleeve.Short), Gown = new DressOutfit(Sleeve.None), Blouse = new SkirtOutfit();

    private static readonly (string Word, Outfit Outfit)[] Roles =
    [
        ("judge", new RobeOutfit()), ("magistrate", new RobeOutfit()), ("bride", new BridalOutfit()), ("groom", Suit), ("doctor", new CoatOutfit()),
            ("nurse", new CoatOutfit()),
        ("surgeon", new CoatOutfit()), ("waiter", new ApronOutfit()), ("waitress", new ApronOutfit()), ("chef", new ApronOutfit()), ("cook", new ApronOutfit()),
        ("baker", new ApronOutfit()), ("barista", new ApronOutfit()), ("shopkeeper", new ApronOutfit()), ("cashier", new ApronOutfit()),
            ("lawyer", Suit), ("attorney", Suit),
        ("prosecutor", Suit), ("boss", Suit), ("manager", Suit), ("ceo", Suit), ("director", Suit), ("officer", Suit), ("banker", Suit),
    ];

    public static Outfit For(Character person, bool woman, int age, SeededRandom random)
    {
        var chance = random.NextDouble();
        foreach (var (word, outfit) in Roles)
        {
            // "bridesmaid" is no bride.
            if (HasWord(person, word))
                return outfit;
        }

        return Pick(Usual(LookBook.Word(person, "formality"), woman, age), chance);
    }

    private static bool HasWord(Character person, string word) =>
        $"{person.Role} {person.Id}".ToLowerInvariant().Split(' ', '_', '-').Contains(word);

    private static Outfit Pick(Outfit[] outfits, double chance) => outfits[(int)(chance * outfits.Length)];

    private static Outfit[] Usual(string formality, bool woman, int age) => (Formal(formality), woman, age) switch
    {
        (_, true, 0) => [Dress, Tee, Hoodie],
        (_, false, 0) => [Tee, Hoodie],
        (true, true, _) => [Suit, Blouse, Dress],
        (true, false, _) => [Suit],
        (null, true, 2) => [Dress, Blouse],
        (null, true, _) => [Dress, Blouse, Gown, Shirt],
        (false, true, _) => [Hoodie, Tee, Dress, Shirt],
        (_, false, 2) => [Shirt],
        _ => [Hoodie, Shirt, Tee],
    };

    private static bool? Formal(string word) => word switch
    {
        "high" or "formal" or "business" => true,
        "low" or "casual" or "informal" => false,
        _ => null,
    };
}

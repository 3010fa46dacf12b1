using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Prompts;

/// <summary>Names colours: the nearest of a few that everybody knows.</summary>
internal static class ColourWords
{
    private static readonly (string Name, Rgb Colour)[] Cloth =
    [
        ("black", Rgb.Hex("1c1c20")), ("charcoal", Rgb.Hex("3a3a40")), ("dark blue", Rgb.Hex("2c3350")), ("grey", Rgb.Hex("8a8e96")), ("white", Rgb.Hex("f4f4f2")),
        ("cream", Rgb.Hex("d8d0c0")), ("red", Rgb.Hex("b5364a")), ("blue", Rgb.Hex("3d6fa8")), ("green", Rgb.Hex("4d8a5c")), ("mustard yellow", Rgb.Hex("d19a3e")),
        ("purple", Rgb.Hex("7a55a3")), ("rust orange", Rgb.Hex("c4652f")), ("teal", Rgb.Hex("2a8a8d")), ("pink", Rgb.Hex("d77a95")), ("brown", Rgb.Hex("5a4030")),
    ];

    private static readonly (string Name, Rgb Colour)[] Hairs =
    [
        ("black", Rgb.Hex("241a18")), ("dark brown", Rgb.Hex("3a2519")), ("brown", Rgb.Hex("6a4424")), ("blond", Rgb.Hex("c8994e")),
        ("red", Rgb.Hex("8c3620")), ("grey", Rgb.Hex("a7a6ab")), ("white", Rgb.Hex("e0dfdc")),
    ];

    private static readonly (string Name, Rgb Colour)[] Skins =
    [
        ("pale", Rgb.Hex("ffd9bd")), ("fair", Rgb.Hex("f2c6a0")), ("olive", Rgb.Hex("d8a074")), ("light brown", Rgb.Hex("c08050")),
        ("brown", Rgb.Hex("8a5a36")), ("dark brown", Rgb.Hex("5c3822")),
    ];

    public static string OfCloth(Rgb colour) => Nearest(Cloth, colour);

    public static string OfHair(Rgb colour) => Nearest(Hairs, colour);

    public static string OfSkin(Rgb colour) => Nearest(Skins, colour);

    private static string Nearest((string Name, Rgb Colour)[] named, Rgb colour) => named.MinBy(n => Distance(n.Colour, colour)).Name;

    private static double Distance(Rgb a, Rgb b) => Square(a.R - b.R) + Square(a.G - b.G) + Square(a.B - b.B);

    private static double Square(double x) => x * x;
}

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Units that stand right after a number: 5kg, 90mph, 10k.</summary>
internal static class Units
{
    private static readonly Dictionary<string, (string One, string Many)> Names = new(StringComparer.Ordinal)
    {
        ["kg"] = ("kilogram", "kilograms"), ["lb"] = ("pound", "pounds"), ["lbs"] = ("pound", "pounds"), ["oz"] = ("ounce", "ounces"),
        ["km"] = ("kilometer", "kilometers"), ["cm"] = ("centimeter", "centimeters"), ["mm"] = ("millimeter", "millimeters"), ["ft"] = ("foot", "feet"),
        ["mph"] = ("mile an hour", "miles an hour"), ["kph"] = ("kilometer an hour", "kilometers an hour"), ["ml"] = ("milliliter", "milliliters"),
        ["hr"] = ("hour", "hours"), ["hrs"] = ("hour", "hours"), ["min"] = ("minute", "minutes"), ["mins"] = ("minute", "minutes"),
        ["sec"] = ("second", "seconds"), ["secs"] = ("second", "seconds"), ["yr"] = ("year", "years"), ["yrs"] = ("year", "years"),
        ["yo"] = ("year-old", "year-old"), ["k"] = ("thousand", "thousand"), ["K"] = ("thousand", "thousand"), ["x"] = ("time", "times"), ["X"] = ("time", "times"),
    };

    /// <summary>A number in words with its unit; null for a unit that is none.</summary>
    public static string? Say(string number, string unit) =>
        Names.TryGetValue(unit, out var names) ? $"{number} {(number == "one" ? names.One : names.Many)}" : null;

    /// <summary>The unit that stands alone after a number (5 kg); null for none.</summary>
    public static string? Alone(string unit, bool one) =>
        unit is not ("min" or "x" or "X" or "k" or "K" or "yo") && Names.TryGetValue(unit, out var names) ? (one ? names.One : names.Many) : null;
}

using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Writes out what people shorten when they post.</summary>
internal static partial class ShortForms
{
    private static readonly Dictionary<string, string> Exact = new(StringComparer.Ordinal)
    {
        ["HR"] = "human resources", ["SO"] = "partner", ["BF"] = "boyfriend", ["GF"] = "girlfriend", ["DH"] = "husband", ["MIL"] = "mother-in-law",
        ["FIL"] = "father-in-law", ["SIL"] = "sister-in-law", ["BIL"] = "brother-in-law", ["OP"] = "I", ["PTO"] = "time off", ["WFH"] = "home",
        ["HOA"] = "homeowners' board", ["AC"] = "air conditioning", ["CEO"] = "chief", ["ER"] = "emergency room", ["NDA"] = "silence agreement", ["ASAP"] = "at once",
    };

    private static readonly Dictionary<string, string> Any = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bf"] = "boyfriend", ["gf"] = "girlfriend", ["asap"] = "at once", ["idk"] = "I don't know", ["bc"] = "because", ["b/c"] = "because", ["w/o"] = "without",
        ["w/"] = "with", ["bday"] = "birthday", ["tbh"] = "", ["imo"] = "", ["imho"] = "", ["lol"] = "", ["lmao"] = "", ["btw"] = "", ["fyi"] = "", ["ngl"] = "",
        ["smh"] = "", ["wtf"] = "", ["omg"] = "", ["iirc"] = "", ["afaik"] = "", ["rn"] = "right now", ["ppl"] = "people", ["yrs"] = "years", ["yr"] = "year",
        ["hrs"] = "hours", ["mins"] = "minutes", ["gonna"] = "going to", ["wanna"] = "want to", ["gotta"] = "have to", ["cuz"] = "because", ["ur"] = "your",
        ["thru"] = "through", ["dept"] = "department", ["apt"] = "apartment", ["govt"] = "government", ["km"] = "kilometers", ["kg"] = "kilos", ["lbs"] = "pounds",
        ["mph"] = "miles an hour", ["etc"] = "and so on", ["approx"] = "about", ["vs"] = "against", ["am"] = "am",
    };

    private static readonly (string Short, string Long)[] Dotted =
    [
        ("e.g.,", "for example"), ("e.g.", "for example"), ("i.e.,", "that is"), ("i.e.", "that is"), ("vs.", "against"), ("approx.", "about"), ("dept.", "department"),
        ("Dept.", "department"), ("apt.", "apartment"), ("Apt.", "apartment"), ("Prof.", "Professor"), ("Sgt.", "Sergeant"), ("Capt.", "Captain"), ("Lt.", "Lieutenant"),
        ("Det.", "Detective"), ("Inc.", "Inc"), ("Ltd.", "Ltd"), ("Corp.", "Corp"), ("Co.", "Co"), ("Jr.", ""), ("Sr.", ""), ("U.S.A.", "USA"), ("U.S.", "US"), ("U.K.", "UK"),
    ];

    /// <summary>The text with its words in full.</summary>
    public static string WriteOut(string text)
    {
        foreach (var (small, full) in Dotted) text = text.Replace(small, full, StringComparison.Ordinal);
        text = Etc().Replace(text, m => "and so on" + (m.Groups[1].Success ? "." : ""));
        text = Word().Replace(text, m => Exact.TryGetValue(m.Value, out var exact) ? exact : Any.GetValueOrDefault(m.Value, m.Value));
        text = Initial().Replace(text, "");
        return Shouted().Replace(text, m => m.Value.ToLowerInvariant());
    }

    [GeneratedRegex(@"\betc\.(?=(\s+[A-Z]|\s*$))?", RegexOptions.Multiline)]
    private static partial Regex Etc();

    [GeneratedRegex(@"(?<![\w'])(?:w/o?(?=\W)|b/c|[A-Za-z]+)(?![\w'])")]
    private static partial Regex Word();

    // "Karen J. Holloway"
    [GeneratedRegex(@"(?<=[A-Z][a-z]+ )[A-Z]\. (?=[A-Z][a-z])")]
    private static partial Regex Initial();

    [GeneratedRegex(@"\b(?:[A-Z]{4,}(?:'[A-Z]+)?|NOT|ALL|WAS|DID|YOU|HER|HIM|HIS|SHE|THE|AND|WHY|NO|MY|ME|WE|HE|IS|SO|TO|IN|IT|DO|OF|HAD|HAS|ONE|WHO|NOW|ANY|OUR|OUT|MAD)\b(?!\.)")]
    private static partial Regex Shouted();
}

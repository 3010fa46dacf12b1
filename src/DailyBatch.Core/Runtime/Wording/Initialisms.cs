using System.Text.RegularExpressions;

namespace DailyBatch.Core.Runtime.Wording;

/// <summary>Words in capitals: FBI is said letter by letter, NASA as a word, NEVER is a word that is stressed.</summary>
internal static partial class Initialisms
{
    private const int LongestWithoutVowel = 5;

    private static readonly HashSet<string> Spelled = new(StringComparer.Ordinal)
    {
        "AA", "AC", "ADHD", "AI", "AITA", "AKA", "ASAP", "ATM", "AWOL", "BA", "CCTV", "CEO", "CFO", "CIA", "COO", "CPA", "CTO", "CV", "DA", "DIY", "DNA", "DOA", "DUI", "DWI", "ECG",
        "EKG", "EMT", "ER", "ETA", "EU", "EV", "FAQ", "FBI", "FYI", "GPA", "HIV", "HOA", "HUD", "ICU", "ID", "IOU", "IP", "IQ", "IRA", "IRS", "IT", "IUD", "IV", "IVF", "JFK", "KO",
        "LA", "LLC", "LOL", "MBA", "MIA", "MRI", "NDA", "NYC", "OCD", "OMG", "PA", "PI", "PIP", "PTA", "PTO", "PTSD", "RIP", "RSVP", "RV", "SAT", "SOS", "SUV", "TA", "UK", "UN", "UPS",
        "URL", "US", "USA", "USB", "UTI", "UV", "VIP", "VP", "YOLO",
    };

    // Words that are also letters: spelled only where nobody shouts around them.
    private static readonly HashSet<string> AlsoWords = new(StringComparer.Ordinal) { "IT", "US", "PIP", "HUD", "LA", "MIA", "RIP", "SAT", "DA", "PA" };

    private static readonly Dictionary<string, string> Said = new(StringComparer.Ordinal)
        { ["OK"] = "okay", ["II"] = "two", ["III"] = "three", ["PhD"] = "P-H-D", ["PhDs"] = "P-H-D's", ["Ok"] = "okay" };

    /// <summary>A word with its letters apart, or in small letters where capitals only stress it.</summary>
    public static string Read(string word, Place place) => Capitals().Replace(word, m => Say(m.Groups[1].Value, m.Groups[2].Value, place));

    /// <summary>Whether capitals are the usual way to write a word.</summary>
    public static bool IsUsual(string letters) => Said.ContainsKey(letters) || Spelled.Contains(letters) || WithoutVowel(letters) || Pronounced.Contains(letters);

    private static readonly HashSet<string> Pronounced = new(StringComparer.Ordinal)
        { "NASA", "NATO", "FEMA", "SWAT", "COVID", "AIDS", "PIN", "SIM", "ZIP", "GIF", "RAM", "NICU", "CAPTCHA", "OSHA", "MADD", "SIDS", "SCUBA", "HIPAA" };

    private static string Say(string letters, string ending, Place place)
    {
        if (Said.TryGetValue(letters, out var said)) return said + ending;
        var spelled = Spelled.Contains(letters) ? !AlsoWords.Contains(letters) || !IsShouted(place) : WithoutVowel(letters);
        if (spelled) return string.Join('-', letters.AsEnumerable()) + (ending.Length == 0 ? "" : "'s");
        return (Pronounced.Contains(letters) ? letters : letters.ToLowerInvariant()) + ending;
    }

    private static bool IsShouted(Place place) => IsCapitals(place.Raw(-1)) || IsCapitals(place.Raw(1));

    private static bool IsCapitals(string word) => word.Where(char.IsLetter).ToArray() is { Length: > 1 } letters && letters.All(char.IsUpper);

    private static bool WithoutVowel(string letters) => letters.Length <= LongestWithoutVowel && letters.Length > 1 && letters.All(char.IsUpper) && !letters.AsSpan().ContainsAny("AEIOUY") && !Sounds.Contains(letters);

    private static readonly HashSet<string> Sounds = new(StringComparer.Ordinal) { "SHH", "SHHH", "SHHHH", "HMM", "HMMM", "PFFT", "PSST", "BRRR", "GRR", "GRRR", "MM", "MMM", "TSK", "ZZZ" };

    [GeneratedRegex(@"(?<![\p{L}'’-])(PhD|Ok|[A-Z]{2,})(['’]?s)?(?![\p{L}]|['’-]\p{Ll}|-[A-Z]\b|-[A-Z]-)")]
    private static partial Regex Capitals();
}

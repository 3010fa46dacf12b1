namespace DailyBatch.Core.Stories.Grammar;

/// <summary>
/// The four niches that the grammar can tell. A niche that the user added is told as the one whose words its name holds
/// (<c>office_wars</c> → workplace_drama, <c>family_secrets</c> → relationship_drama); a name that says nothing is told as injustice.
/// </summary>
internal static class NicheFamily
{
    private const string Injustice = "injustice";

    private static readonly (string Niche, string[] Words)[] Families =
    [
        ("courtroom", ["court", "law", "legal", "judge", "jury", "trial", "crime", "verdict", "police", "justice_served"]),
        ("workplace_drama", ["work", "office", "boss", "job", "career", "company", "corporate", "colleague", "business", "salary"]),
        ("relationship_drama", ["relation", "love", "family", "wedding", "marriage", "dating", "friend", "husband", "wife", "cheat", "divorce", "betray"]),
        (Injustice, ["unfair", "injustice", "scam", "landlord", "neighbour", "neighbor", "karma", "revenge", "school", "hospital"]),
    ];

    /// <summary>The niche whose premises tell this one.</summary>
    public static string Of(string niche)
    {
        var name = niche.Trim().ToLowerInvariant();
        var exact = Families.FirstOrDefault(f => f.Niche == name).Niche;
        return exact ?? Families.FirstOrDefault(f => f.Words.Any(name.Contains)).Niche ?? Injustice;
    }

    /// <summary>The niche as a tag.</summary>
    public static string Tag(string niche) => niche.Replace('_', ' ');
}

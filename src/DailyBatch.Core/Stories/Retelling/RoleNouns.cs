namespace DailyBatch.Core.Stories.Retelling;

/// <summary>What people can be in a story when they are not named, and whether that says if they are a woman or a man.</summary>
internal static class RoleNouns
{
    private static readonly HashSet<string> Female = Words(
        """
        mother mom mum grandmother grandma wife girlfriend sister daughter aunt niece bride stepmother stepmom stepsister mother-in-law sister-in-law
        daughter-in-law waitress landlady woman lady ex-wife bridesmaid mistress widow chairwoman saleswoman
        """);

    private static readonly HashSet<string> Male = Words(
        """
        father dad grandfather grandpa husband boyfriend brother son uncle nephew groom stepfather stepdad stepbrother father-in-law brother-in-law son-in-law
        waiter landlord man guy ex-husband policeman fireman widower chairman salesman
        """);

    private static readonly HashSet<string> Either = Words(
        """
        boss manager supervisor coworker co-worker colleague neighbor neighbour friend roommate flatmate partner fiancé fiancée fiance fiancee ex cousin judge lawyer
        attorney prosecutor defendant plaintiff victim witness officer detective doctor surgeon nurse teacher principal professor tenant owner director chief
        president client customer cashier driver guard clerk accountant therapist realtor contractor mechanic employee assistant secretary receptionist intern host
        guest planner caterer cook chef foreman trainer coach librarian inspector agent buyer seller dealer stranger bailiff expert investigator employer notary
        executor pastor priest chairperson vet dentist recruiter plumber electrician gardener caretaker janitor patient
        """);

    /// <summary>All of them as alternatives of a pattern, the longest first.</summary>
    public static string Pattern { get; } = string.Join('|', Female.Concat(Male).Concat(Either).OrderByDescending(n => n.Length));

    /// <summary>Whether a word is one of them.</summary>
    public static bool Has(string word) => Female.Contains(word) || Male.Contains(word) || Either.Contains(word);

    /// <summary>Whether a text names one.</summary>
    public static bool IsIn(string text) => StoryText.PlainWords(text).Any(w => Has(w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w));

    /// <summary>female or male; null when the word leaves it open.</summary>
    public static string? GenderOf(string word) => Female.Contains(word) ? "female" : Male.Contains(word) ? "male" : null;

    private static HashSet<string> Words(string text) => new(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Somebody in a raw story, under their invented name or as what they are.</summary>
/// <param name="Id">Id as a character, see <see cref="Episodes.Character.Id"/>.</param>
/// <param name="Name">How the characters' list calls them: Nora, Landlord.</param>
/// <param name="Said">How the narrator calls them: Nora, my landlord.</param>
/// <param name="Role">What they are: landlord; null when that is not told.</param>
/// <param name="Gender">female or male.</param>
internal sealed record Person(string Id, string Name, string Said, string? Role, string Gender)
{
    /// <summary>The id of whoever tells the story.</summary>
    public const string TellerId = "teller";

    /// <summary>Whether they tell the story.</summary>
    public bool IsTeller => Id == TellerId;

    /// <summary>Whether they have a name of their own.</summary>
    public bool IsNamed => char.IsUpper(Said[0]);
}

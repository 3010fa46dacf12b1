using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Writing.Drafts;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Who is meant where a model names somebody: by id, or by name, or as what they are.</summary>
internal sealed class CastNames(IReadOnlyList<DraftCharacter> characters)
{
    /// <summary>Whether the narrator is meant.</summary>
    public static bool IsNarrator(string who) => who.Trim().Equals(StoryLine.Narrator, StringComparison.OrdinalIgnoreCase);

    /// <summary>The id of who is meant; the word itself where nobody is, so that the rules can name it.</summary>
    public string IdOf(string who)
    {
        if (IsNarrator(who)) return StoryLine.Narrator;
        return Only(c => c.Id == who) ?? Only(c => Same(c.Id, who)) ?? Only(c => Same(c.Name, who)) ?? Only(c => Same(c.Role, who)) ?? who;
    }

    private string? Only(Func<DraftCharacter, bool> fits) => characters.Where(fits).Select(c => c.Id).ToArray() is [var id] ? id : null;

    private static bool Same(string one, string other) => one.Length > 0 && one.Equals(other.Trim(), StringComparison.OrdinalIgnoreCase);
}

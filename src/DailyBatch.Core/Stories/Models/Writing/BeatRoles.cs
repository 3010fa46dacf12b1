using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Prompts;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>What each beat of a pattern does: the lines of the prompt <c>beats</c> that the pattern needs.</summary>
internal static class BeatRoles
{
    /// <summary>One line for each beat, in their order.</summary>
    public static IEnumerable<string> Of(StoryPattern pattern)
    {
        var lines = PromptLibrary.Beats.Text.Split('\n').Select(l => l.TrimStart('-', ' ').Split(": ", 2)).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);
        return pattern.Beats.Select(kind => $"- {SchemaWords.NameOf(kind)}: {lines[KeyOf(kind, pattern)]}");
    }

    /// <summary>A beat does another thing where the secret is already out.</summary>
    private static string KeyOf(BeatKind kind, StoryPattern pattern) => (pattern.Name, kind) switch
    {
        ("B", BeatKind.Trigger) => "TRIGGER after CLASH",
        ("C", BeatKind.Clash) => "CLASH after TWIST",
        _ => SchemaWords.NameOf(kind),
    };
}

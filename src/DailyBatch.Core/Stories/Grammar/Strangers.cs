using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>People who speak before the narrator has named them, because the sentence that does so was left out.</summary>
internal static class Strangers
{
    /// <summary>Whether somebody speaks in a beat up to whose end no narrator has named them. A hook may begin with a voice.</summary>
    public static bool SpeakIn(Story story)
    {
        var narrated = "";
        foreach (var beat in story.Beats)
        {
            narrated += string.Join(' ', beat.Lines.Where(l => !l.IsDialogue).Select(l => l.Text)) + ' ';
            if (beat.Lines.Where(l => l.IsDialogue).Select(l => story.Characters.First(c => c.Id == l.Speaker)).Any(c => !IsNamedIn(narrated, c.Name, c.Role))) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a listener of the narration can tell who speaks: by name, or by what they are, as long as that is nobody else ("the bride", but
    /// not "the neighbor Zelda"). Judge Monroe needs no introduction; Dana does.
    /// </summary>
    public static bool IsNamedIn(string narrated, string name, string role) =>
        name.Contains(' ', StringComparison.Ordinal)
        || narrated.Contains(name, StringComparison.Ordinal)
        || Regex.IsMatch(narrated, $@"\b(?i:{Regex.Escape(role.Split(' ')[^1])})\b(?!'s? |,? \p{{Lu}})", RegexOptions.CultureInvariant);
}

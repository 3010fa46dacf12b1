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
            if (beat.Lines.Where(l => l.IsDialogue).Any(l => !narrated.Contains(NameOf(story, l.Speaker), StringComparison.Ordinal))) return true;
        }

        return false;
    }

    // Judge Monroe needs no introduction; Dana does.
    private static string NameOf(Story story, string speaker)
    {
        var name = story.Characters.First(c => c.Id == speaker).Name;
        return name.Contains(' ', StringComparison.Ordinal) ? "" : name;
    }
}

using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>Whoever speaks or is seen is one of the characters, and each of them has an id and a name of their own.</summary>
internal sealed class CastRule : IStoryRule
{
    public string Name => "cast";

    public IEnumerable<string> Check(StoryDraft draft)
    {
        var story = draft.Story;
        var known = story.Characters.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        if (known.Count < story.Characters.Count) yield return "Two characters have the same id.";
        if (story.Characters.Select(c => c.Name).Distinct().Count() < story.Characters.Count) yield return "Two characters have the same name.";

        foreach (var speaker in story.Lines.Where(l => l.IsDialogue).Select(l => l.Speaker).Distinct().Where(s => !known.Contains(s)))
            yield return $"\"{speaker}\" speaks and is not among the characters.";
        foreach (var figure in story.Scenes.SelectMany(s => s.Figures).Select(f => f.CharacterId).Distinct().Where(f => !known.Contains(f)))
            yield return $"\"{figure}\" is seen and is not among the characters.";
    }
}

using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Voices.Casting;

/// <summary>Gives every speaker of a story a voice: fitting, different from each other as long as there are enough, and the same each time.</summary>
internal static class VoiceCasting
{
    /// <summary>Speaker (narrator or character id) to voice.</summary>
    public static IReadOnlyDictionary<string, Voice> Cast(Story story)
    {
        var voices = new Dictionary<string, Voice> { [StoryLine.Narrator] = VoiceRange.Narrator };
        foreach (var speaker in Speakers(story))
        {
            var fitting = VoiceRange.For(SpeakerTraits.Of(speaker), speaker.Name);
            voices[speaker.Id] = fitting.FirstOrDefault(v => !voices.ContainsValue(v)) ?? fitting[0];
        }

        return voices;
    }

    /// <summary>
    /// Characters by id, those with a known gender first, so that the others take what is left; then speakers whom a file names only in its lines.
    /// </summary>
    private static IEnumerable<Character> Speakers(Story story)
    {
        var known = story.Characters.Where(c => c.Id != StoryLine.Narrator).DistinctBy(c => c.Id).ToArray();
        var strangers = story.Lines.Select(l => l.Speaker).Where(s => s != StoryLine.Narrator && known.All(c => c.Id != s)).Distinct();
        return known
            .Concat(strangers.Select(s => new Character { Id = s, Role = "", Name = s }))
            .OrderBy(c => SpeakerTraits.Of(c).Gender == Gender.Unknown)
            .ThenBy(c => c.Id, StringComparer.Ordinal);
    }
}

using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Voices.Casting;

/// <summary>
/// Gives every speaker of a story a voice: fitting, different from each other as long as there are enough, and the same each time.
/// </summary>
/// <param name="range">The voices there are.</param>
/// <param name="roles">Voices that the settings give to a role, a name or the narrator.</param>
internal sealed class VoiceCasting(IVoiceRange range, IReadOnlyDictionary<string, string> roles)
{
    private readonly Dictionary<string, string> _roles = new(roles, StringComparer.OrdinalIgnoreCase);

    /// <summary>Speaker (narrator or character id) to voice.</summary>
    public IReadOnlyDictionary<string, Voice> Cast(Story story)
    {
        var voices = new Dictionary<string, Voice> { [StoryLine.Narrator] = Given(StoryLine.Narrator) ?? range.Narrator };
        foreach (var speaker in Speakers(story))
        {
            var fitting = range.For(SpeakerTraits.Of(speaker), speaker.Name);
            voices[speaker.Id] = Given(speaker) ?? fitting.FirstOrDefault(v => !voices.ContainsValue(v)) ?? fitting[0];
        }

        return voices;
    }

    private Voice? Given(Character speaker) => Given(speaker.Name) ?? Given(speaker.Role) ?? Given(speaker.Id);

    private Voice? Given(string who) => _roles.GetValueOrDefault(who) is { } voice ? new Voice(voice) : null;

    /// <summary>
    /// Those whose voice the settings give, then characters with a known gender by id, so that the others take what is left; then speakers whom a file names only in its lines.
    /// </summary>
    private IEnumerable<Character> Speakers(Story story)
    {
        var known = story.Characters.Where(c => c.Id != StoryLine.Narrator).DistinctBy(c => c.Id).ToArray();
        var strangers = story.Lines.Select(l => l.Speaker).Where(s => s != StoryLine.Narrator && known.All(c => c.Id != s)).Distinct();
        return known
            .Concat(strangers.Select(s => new Character { Id = s, Role = "", Name = s }))
            .OrderBy(c => Given(c) is null)
            .ThenBy(c => SpeakerTraits.Of(c).Gender == Gender.Unknown)
            .ThenBy(c => c.Id, StringComparer.Ordinal);
    }
}

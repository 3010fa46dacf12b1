using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Voices.Casting;

/// <summary>Voices that are known by name and gender only.</summary>
/// <param name="channel">The channel's name.</param>
/// <param name="narrator">The narrator's voice.</param>
/// <param name="women">Voices of women; when there are none, the men speak for them.</param>
/// <param name="men">Voices of men; when there are none, the women speak for them.</param>
internal sealed class VoiceList(string channel, string narrator, IReadOnlyList<string> women, IReadOnlyList<string> men) : IVoiceRange
{
    /// <inheritdoc/>
    public Voice Narrator { get; } = new(narrator);

    /// <inheritdoc/>
    public IReadOnlyList<Voice> For(SpeakerTraits traits, string name)
    {
        var chance = SeededRandom.For(0, "voice", channel, name);
        var (women, men) = (Shuffled(chance, Women), Shuffled(chance, Men));
        Voice[] fitting = traits.Gender switch
        {
            Gender.Female when women.Length > 0 => women,
            Gender.Male when men.Length > 0 => men,
            _ => chance.Shuffle([.. women, .. men]),
        };
        return fitting.Length > 0 ? fitting : [Narrator];
    }

    // The narrator is nobody in the story, as long as there is another voice.
    private string[] Women => [.. women.Where(v => v != narrator)];

    private string[] Men => [.. men.Where(v => v != narrator)];

    private static Voice[] Shuffled(SeededRandom chance, IReadOnlyList<string> names) => [.. chance.Shuffle(names).Select(n => new Voice(n))];
}

using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Voices.Casting;

/// <summary>
/// The voices that flite offers a story. Each was measured with a recogniser: these pitches are understood as well as the plain voice or better;
/// rms made lower and slt made higher are not, so they are never offered.
/// </summary>
internal sealed class FliteVoices(string channel) : IVoiceRange
{
    private const double Young = 25;
    private const double Old = 50;

    private static readonly Voice Slt = new("slt");
    private static readonly Voice SltLow = new("slt", Pitch: 0.86, Tempo: 0.95);
    private static readonly Voice SltMiddle = new("slt", Pitch: 0.93);
    private static readonly Voice Awb = new("awb", Pitch: 1.1);
    private static readonly Voice Kal = new("kal16");
    private static readonly Voice RmsHigh = new("rms", Pitch: 1.12);

    /// <summary>The narrator's voice: the best understood, and no character's.</summary>
    public Voice Narrator { get; } = new("rms");

    /// <inheritdoc/>
    /// <remarks>Where nothing is known, the channel and the name decide.</remarks>
    public IReadOnlyList<Voice> For(SpeakerTraits traits, string name)
    {
        var chance = SeededRandom.For(0, "voice", channel, name);
        return traits.Gender switch
        {
            Gender.Female => Women(traits, chance),
            Gender.Male => Men(traits, chance),
            _ => chance.NextUInt64() % 2 == 0 ? [.. Women(traits, chance), .. Men(traits, chance)] : [.. Men(traits, chance), .. Women(traits, chance)],
        };
    }

    private static Voice[] Women(SpeakerTraits traits, SeededRandom chance) => traits switch
    {
        { Tone: Tone.Low } => [SltLow, SltMiddle, Slt],
        { Tone: Tone.High } or { Age: < Young } => [Slt, SltLow, SltMiddle],
        { Age: >= Old } => [SltLow, Slt, SltMiddle],
        _ => chance.NextUInt64() % 3 == 0 ? [SltLow, Slt, SltMiddle] : [Slt, SltLow, SltMiddle],
    };

    private static Voice[] Men(SpeakerTraits traits, SeededRandom chance) => traits switch
    {
        { Tone: Tone.Low } => [Kal, Awb, RmsHigh],
        { Tone: Tone.High } or { Age: < Young } => [RmsHigh, Awb, Kal],
        { Age: >= Old } => [Awb, Kal, RmsHigh],
        _ => chance.Shuffle([Awb, Kal, RmsHigh]),
    };
}

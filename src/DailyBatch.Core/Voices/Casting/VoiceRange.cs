using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Voices.Casting;

/// <summary>
/// The voices that flite offers a story. Each was measured with a recogniser: these pitches are understood as well as the plain voice or better;
/// rms made lower and slt made higher are not, so they are never offered.
/// </summary>
internal static class VoiceRange
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
    public static Voice Narrator { get; } = new("rms");

    /// <summary>The voices that fit, the best first. Where nothing is known, the name decides: the same person sounds the same in every story.</summary>
    public static IReadOnlyList<Voice> For(SpeakerTraits traits, string name)
    {
        var chance = SeededRandom.For(0, "voice", name);
        return traits.Gender switch
        {
            Gender.Female => Women(traits.Age, chance),
            Gender.Male => Men(traits.Age, chance),
            _ => chance.NextUInt64() % 2 == 0 ? [.. Women(traits.Age, chance), .. Men(traits.Age, chance)] : [.. Men(traits.Age, chance), .. Women(traits.Age, chance)],
        };
    }

    private static Voice[] Women(double? age, SeededRandom chance) => age switch
    {
        < Young => [Slt, SltLow, SltMiddle],
        >= Old => [SltLow, Slt, SltMiddle],
        _ => chance.NextUInt64() % 3 == 0 ? [SltLow, Slt, SltMiddle] : [Slt, SltLow, SltMiddle],
    };

    private static Voice[] Men(double? age, SeededRandom chance) => age switch
    {
        < Young => [RmsHigh, Awb, Kal],
        >= Old => [Awb, Kal, RmsHigh],
        _ => chance.Shuffle([Awb, Kal, RmsHigh]),
    };
}

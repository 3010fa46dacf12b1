using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Voices.Casting;

/// <summary>What is known of a speaker that a voice should fit.</summary>
/// <param name="Gender">From the voice profile, else the looks, else words such as sister or Mr.</param>
/// <param name="Age">Years, the middle of a range; null when it is not known.</param>
/// <param name="Tone">From the adjectives of the voice profile.</param>
internal sealed partial record SpeakerTraits(Gender Gender, double? Age, Tone Tone = Tone.Unknown)
{
    private static readonly HashSet<string> Low = new(StringComparer.OrdinalIgnoreCase)
        { "low", "deep", "gravelly", "rough", "raspy", "hoarse", "husky", "dark", "tired", "stern", "authoritative" };

    private static readonly HashSet<string> High = new(StringComparer.OrdinalIgnoreCase)
        { "high", "bright", "light", "young", "youthful", "shrill", "nervous", "girlish", "boyish", "cheerful", "eager" };

    private static readonly HashSet<string> Female = new(StringComparer.OrdinalIgnoreCase)
    {
        "female", "woman", "girl", "mrs", "ms", "miss", "lady", "mother", "mom", "mum", "stepmother", "grandmother", "grandma", "daughter", "stepdaughter",
        "sister", "stepsister", "aunt", "niece", "wife", "girlfriend", "bride", "widow", "fiancée", "hostess", "waitress", "landlady", "bridesmaid",
    };

    private static readonly HashSet<string> Male = new(StringComparer.OrdinalIgnoreCase)
    {
        "male", "man", "boy", "mr", "gentleman", "father", "dad", "stepfather", "grandfather", "grandpa", "son", "stepson",
        "brother", "stepbrother", "uncle", "nephew", "husband", "boyfriend", "groom", "widower", "fiancé", "waiter", "landlord",
    };

    /// <summary>Reads a character's description.</summary>
    public static SpeakerTraits Of(Character character)
    {
        var profile = character.DetailedVoiceProfile;
        return new SpeakerTraits(
            FirstKnown(profile?.Gender, Look(character, "gender"), character.Role, character.Name, character.VoiceProfile),
            AgeIn(profile?.AgeRange) ?? AgeIn(Look(character, "age_range")),
            ToneIn(string.Join(' ', [.. profile?.ToneAdjectives ?? [], character.VoiceProfile])));
    }

    private static string? Look(Character character, string name) => character.Appearance.GetValueOrDefault(name);

    private static Gender FirstKnown(params ReadOnlySpan<string?> descriptions)
    {
        foreach (var description in descriptions)
        {
            if (GenderIn(description) is var gender and not Gender.Unknown) return gender;
        }

        return Gender.Unknown;
    }

    /// <summary>The last word that tells decides: the bride's father is a man.</summary>
    private static Gender GenderIn(string? description)
    {
        var word = Letters().Matches(description ?? "").Select(m => m.Value).LastOrDefault(w => Female.Contains(w) || Male.Contains(w));
        return word is null ? Gender.Unknown : Female.Contains(word) ? Gender.Female : Gender.Male;
    }

    /// <summary>The first word that tells decides.</summary>
    private static Tone ToneIn(string description)
    {
        var word = Letters().Matches(description).Select(m => m.Value).FirstOrDefault(w => Low.Contains(w) || High.Contains(w));
        return word is null ? Tone.Unknown : Low.Contains(word) ? Tone.Low : Tone.High;
    }

    private static double? AgeIn(string? range)
    {
        var years = Digits().Matches(range ?? "").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
        return years.Length == 0 ? null : years.Average();
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();

    [GeneratedRegex("[0-9]{1,3}")]
    private static partial Regex Digits();
}

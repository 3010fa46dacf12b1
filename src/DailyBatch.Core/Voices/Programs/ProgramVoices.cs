using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices.Casting;

namespace DailyBatch.Core.Voices.Programs;

/// <summary>The voices of the programs, for whoever names none of their own.</summary>
internal static class ProgramVoices
{
    // The voice that is understood best of all that are free to use (measured); festival comes with no other of that kind.
    private const string Slt = "cmu_us_slt_arctic_hts";

    /// <summary>espeak-ng's.</summary>
    public static VoiceList Espeak(VoiceSettings settings, string channel) =>
        Of(settings, channel, "en-us", ["en-us+f2", "en-us+f4", "en-gb+f3"], ["en-us+m3", "en-gb", "en-us+m7"]);

    /// <summary>festival's: one, unless the settings name others that are installed.</summary>
    public static VoiceList Festival(VoiceSettings settings, string channel) => Of(settings, channel, Slt, [], []);

    /// <summary>Windows': the one that the system speaks with, and the two that most machines have.</summary>
    public static VoiceList Windows(VoiceSettings settings, string channel) =>
        Of(settings, channel, "", ["Microsoft Zira Desktop"], ["Microsoft David Desktop"]);

    private static VoiceList Of(VoiceSettings settings, string channel, string narrator, string[] women, string[] men) => new(
        channel,
        settings.Narrator ?? narrator,
        settings.Female.Length > 0 ? settings.Female : women,
        settings.Male.Length > 0 ? settings.Male : men);
}

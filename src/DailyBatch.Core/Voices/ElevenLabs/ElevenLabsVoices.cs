using DailyBatch.Core.Settings;
using DailyBatch.Core.Voices.Casting;

namespace DailyBatch.Core.Voices.ElevenLabs;

/// <summary>Ids of voices that ElevenLabs gives every account, for whoever names none of their own.</summary>
internal static class ElevenLabsVoices
{
    private const string Adam = "pNInz6obpgDQGcFmaJgB";
    private static readonly string[] Women = ["EXAVITQu4vr4xnSDxMaL", "21m00Tcm4TlvDq8ikWAM", "MF3mGyEYCl7XYWbV9V6O"];
    private static readonly string[] Men = ["ErXwobaYiN019PkySvjV", "VR6AewLTigWG4xSOukaG", Adam];

    /// <summary>The voices in the settings, and these where a list is empty.</summary>
    public static VoiceList Of(VoiceSettings settings, string channel) => new(
        channel,
        settings.Narrator ?? settings.ElevenLabsVoiceId ?? Adam,
        settings.Female.Length > 0 ? settings.Female : Women,
        settings.Male.Length > 0 ? settings.Male : Men);
}

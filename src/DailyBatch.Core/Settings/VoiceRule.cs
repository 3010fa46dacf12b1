namespace DailyBatch.Core.Settings;

/// <summary>The endpoint is an address that holds no secret; no voice is one that may not be used for a channel that earns money; sayings can be spoken.</summary>
internal sealed class VoiceRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    private const string NonCommercial = "its licence forbids commercial use, so choose another voice";

    // mbrola's voices are called mb-us1, mb/mb-us1, us1_mbrola, or in espeak-ng also english-mb-en1 and en-german-1; two are RHVoice's.
    private static readonly string[] ForbiddenParts =
    [
        "mbrola", "-mb-", "evgeniy-eng", "lyubov", "en-german", "en-greek", "en-romanian", "en-dutch", "en-french", "en-hungarian", "en-swedish", "en-afrikaans", "en-polish",
    ];

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings)
    {
        var voices = settings.Voices;
        var keyName = voices.Provider == "elevenlabs" ? Secrets.ElevenLabsName : Secrets.OpenAiName;
        return
        [
            .. EndpointText.Check("voices.endpoint", voices.Endpoint, keyName),
            .. Names(voices).Where(n => IsForbidden(n.Voice)).Select(n => SettingProblem.Item(n.Setting, n.Voice, NonCommercial)),
            .. voices.Pronunciations.Where(p => !p.Value.Any(char.IsAsciiLetterOrDigit))
                .Select(p => SettingProblem.Item("voices.pronunciations", $"{p.Key}: {p.Value}", "allowed are words in Latin letters")),
        ];
    }

    private static bool IsForbidden(string voice) =>
        ForbiddenParts.Any(part => voice.Contains(part, StringComparison.OrdinalIgnoreCase))
        || voice.Split('/')[^1].StartsWith("mb-", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Setting, string Voice)> Names(VoiceSettings voices) =>
    [
        ("voices.narrator", voices.Narrator ?? ""),
        .. voices.Female.Select(v => ("voices.female", v)),
        .. voices.Male.Select(v => ("voices.male", v)),
        .. voices.Roles.Values.Select(v => ("voices.roles", v)),
    ];
}

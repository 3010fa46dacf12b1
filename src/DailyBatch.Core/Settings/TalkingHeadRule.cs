namespace DailyBatch.Core.Settings;

/// <summary>The endpoint is an address that holds no secret.</summary>
internal sealed class TalkingHeadRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) => EndpointText.Check(
        "talkingHeads.endpoint",
        settings.TalkingHeads.Endpoint,
        settings.TalkingHeads.Provider == "heygen" ? Secrets.HeyGenName : Secrets.DIdName,
        "https://api.d-id.com");
}

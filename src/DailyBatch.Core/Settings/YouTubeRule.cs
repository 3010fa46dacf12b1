namespace DailyBatch.Core.Settings;

/// <summary>Addresses that tokens are sent to: over TLS, or on this machine. Nowhere else, not even in the same house.</summary>
internal sealed class YouTubeRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    private const string Example = "https://youtube.googleapis.com/ or http://127.0.0.1:8130/";

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) =>
    [
        .. Address("youtube.serviceUri", settings.Youtube.ServiceUri),
        .. Address("youtube.analyticsUri", settings.Youtube.AnalyticsUri),
        .. Address("youtube.consentUri", settings.Youtube.ConsentUri),
        .. Address("youtube.tokenUri", settings.Youtube.TokenUri),
        .. Address("youtube.revokeUri", settings.Youtube.RevokeUri),
    ];

    private static IEnumerable<SettingProblem> Address(string name, string text) =>
        EndpointText.Check(name, text, "YOUTUBE_CLIENT_SECRETS_FILE", Example) is var problems && problems.Any() ? problems
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback
            ? [SettingProblem.Value(name, text, "allowed is https, or http on this machine: anybody on the way could read the tokens")]
            : [];
}

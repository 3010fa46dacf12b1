namespace DailyBatch.Core.Settings;

/// <summary>How YouTube is signed in to. Holds no secrets: the client's file and the tokens lie elsewhere.</summary>
public sealed class YouTubeSettings
{
    /// <summary>The file of the desktop client from the Google Cloud console (<c>YOUTUBE_CLIENT_SECRETS_FILE</c>), absolute or relative to the workspace.</summary>
    public string? ClientSecretsFile { get; set; }

    /// <summary>Folder of this channel's tokens, absolute or relative to the workspace. Not set: one for each workspace in the user's own configuration folder.</summary>
    public string? TokenFolder { get; set; }

    /// <summary>Root address of the YouTube API.</summary>
    public string ServiceUri { get; set; } = "https://youtube.googleapis.com/";

    /// <summary>Root address of the YouTube Analytics API, which tells retention and engaged views.</summary>
    public string AnalyticsUri { get; set; } = "https://youtubeanalytics.googleapis.com/";

    /// <summary>The page on which a person allows access.</summary>
    public string ConsentUri { get; set; } = "https://accounts.google.com/o/oauth2/v2/auth";

    /// <summary>Where tokens come from.</summary>
    public string TokenUri { get; set; } = "https://oauth2.googleapis.com/token";

    /// <summary>Where tokens are taken back.</summary>
    public string RevokeUri { get; set; } = "https://oauth2.googleapis.com/revoke";
}

namespace Google.Apis.YouTubeAnalytics.v2;

public partial class YouTubeAnalyticsService
{
    /// <summary>What an account can be asked to allow.</summary>
    public static class ScopeConstants
    {
        /// <summary>See reports of the channel, without money.</summary>
        public const string YtAnalyticsReadonly = "https://www.googleapis.com/auth/yt-analytics.readonly";
    }
}

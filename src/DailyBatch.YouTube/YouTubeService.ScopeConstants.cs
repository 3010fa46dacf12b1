namespace Google.Apis.YouTube.v3;

public partial class YouTubeService
{
    /// <summary>What an account can be asked to allow.</summary>
    public static class ScopeConstants
    {
        /// <summary>Manage the account.</summary>
        public const string Youtube = "https://www.googleapis.com/auth/youtube";

        /// <summary>See, edit and delete videos, ratings, comments and captions.</summary>
        public const string YoutubeForceSsl = "https://www.googleapis.com/auth/youtube.force-ssl";

        /// <summary>See the account.</summary>
        public const string YoutubeReadonly = "https://www.googleapis.com/auth/youtube.readonly";

        /// <summary>Upload videos and set their thumbnails.</summary>
        public const string YoutubeUpload = "https://www.googleapis.com/auth/youtube.upload";
    }
}

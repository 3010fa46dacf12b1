namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>Scopes by their short names, and which call takes which.</summary>
public static class Scopes
{
    private const string Root = "https://www.googleapis.com/auth/";

    /// <summary>Upload videos and set thumbnails.</summary>
    public const string Upload = Root + "youtube.upload";

    /// <summary>See the account.</summary>
    public const string Reading = Root + "youtube.readonly";

    /// <summary>Manage the account.</summary>
    public const string All = Root + "youtube";

    /// <summary>Manage the account, captions among it.</summary>
    public const string ForceSsl = Root + "youtube.force-ssl";

    /// <summary>See reports.</summary>
    public const string Analytics = Root + "yt-analytics.readonly";

    /// <summary>The scopes of which one is enough to read.</summary>
    internal static readonly string[] ToRead = [Reading, All, ForceSsl];

    /// <summary>The scopes of which one is enough to upload videos and thumbnails.</summary>
    internal static readonly string[] ToUpload = [Upload, All, ForceSsl];

    /// <summary>The scopes of which one is enough to change videos and playlists.</summary>
    internal static readonly string[] ToChange = [All, ForceSsl];

    /// <summary>The scopes of which one is enough for captions.</summary>
    internal static readonly string[] ToCaption = [ForceSsl];

    /// <summary>The scopes of which one is enough for reports.</summary>
    internal static readonly string[] ToReport = [Analytics];
}

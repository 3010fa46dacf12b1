namespace DailyBatch.Fakes.YouTube;

/// <summary>What requests are for: faults are aimed by these names, and the journal holds them.</summary>
public static class Purposes
{
    /// <summary>The page that asks the account's owner.</summary>
    public const string Consent = "consent";

    /// <summary>A code for tokens, or a refresh.</summary>
    public const string Token = "token";

    /// <summary>A look at what was made, which no real YouTube has.</summary>
    public const string Made = "made";

    /// <summary>The end of a token.</summary>
    public const string Revoke = "revoke";

    /// <summary>The account's channel.</summary>
    public const string Channels = "channels.list";

    /// <summary>The uploads playlist.</summary>
    public const string PlaylistItems = "playlistItems.list";

    /// <summary>A video into a playlist.</summary>
    public const string PlaylistInsert = "playlistItems.insert";

    /// <summary>Videos by id.</summary>
    public const string Videos = "videos.list";

    /// <summary>A change to a video.</summary>
    public const string Update = "videos.update";

    /// <summary>Counts.</summary>
    public const string Stats = "videos.batchGetStats";

    /// <summary>A report of Analytics.</summary>
    public const string Reports = "reports.query";

    /// <summary>The start of an upload.</summary>
    /// <param name="kind"><c>video</c>, <c>thumbnail</c> or <c>captions</c>.</param>
    public static string Session(string kind) => kind + ".session";

    /// <summary>Bytes of an upload that are not its last.</summary>
    /// <param name="kind"><c>video</c>, <c>thumbnail</c> or <c>captions</c>.</param>
    public static string Chunk(string kind) => kind + ".chunk";

    /// <summary>The last bytes of an upload.</summary>
    /// <param name="kind"><c>video</c>, <c>thumbnail</c> or <c>captions</c>.</param>
    public static string LastChunk(string kind) => kind + ".last-chunk";

    /// <summary>The question how far an upload is.</summary>
    /// <param name="kind"><c>video</c>, <c>thumbnail</c> or <c>captions</c>.</param>
    public static string Question(string kind) => kind + ".question";
}

namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>The steps after an upload, in words.</summary>
internal static class FollowUpNames
{
    /// <summary>What was to be done, as a whole sentence without its end.</summary>
    public static string NotDone(FollowUpKind kind) => kind switch
    {
        FollowUpKind.ReadBack => "The video could not be read back",
        FollowUpKind.Thumbnail => "The thumbnail was not set",
        FollowUpKind.Captions => "The subtitles were not put on YouTube",
        _ => "The video was not put into the playlist",
    };

    /// <summary>What is being done.</summary>
    public static string Doing(FollowUpKind kind) => kind switch
    {
        FollowUpKind.ReadBack => "reading the video back",
        FollowUpKind.Thumbnail => "setting the thumbnail",
        FollowUpKind.Captions => "putting up the subtitles",
        _ => "putting it into the playlist",
    };
}

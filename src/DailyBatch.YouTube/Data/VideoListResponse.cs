namespace Google.Apis.YouTube.v3.Data;

/// <summary>Videos that were asked for. Ids that do not exist are left out silently.</summary>
public class VideoListResponse : YouTubeBaseListResponse<Video>;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Places of a playlist.</summary>
public class PlaylistItemListResponse : YouTubeBaseListResponse<PlaylistItem>;

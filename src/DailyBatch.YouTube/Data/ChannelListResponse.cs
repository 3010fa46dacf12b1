namespace Google.Apis.YouTube.v3.Data;

/// <summary>Channels that were asked for.</summary>
public class ChannelListResponse : YouTubeBaseListResponse<Channel>;

using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Playlists of a channel.</summary>
public class ChannelContentDetails
{
    /// <summary>The ids of the playlists that every channel has.</summary>
    [JsonProperty("relatedPlaylists")]
    public virtual RelatedPlaylistsData? RelatedPlaylists { get; set; }

    /// <summary>Ids of playlists.</summary>
    public class RelatedPlaylistsData
    {
        /// <summary>Videos that the channel likes.</summary>
        [JsonProperty("likes")]
        public virtual string? Likes { get; set; }

        /// <summary>Everything that was uploaded, newest first; what is not public only for its owner.</summary>
        [JsonProperty("uploads")]
        public virtual string? Uploads { get; set; }
    }
}

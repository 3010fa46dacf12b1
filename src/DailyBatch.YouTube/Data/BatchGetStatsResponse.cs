using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>Counts of videos. May hold fewer than were asked for, in any order: match them by id.</summary>
public class BatchGetStatsResponse : IDirectResponseSchema
{
    /// <summary>Changes whenever the resource does.</summary>
    [JsonProperty("etag")]
    public virtual string? ETag { get; set; }

    /// <summary>One for each video that was found.</summary>
    [JsonProperty("items")]
    public virtual IList<VideoStat>? Items { get; set; }

    /// <summary><c>youtube#batchGetStatsResponse</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }
}

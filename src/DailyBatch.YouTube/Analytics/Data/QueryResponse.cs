using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTubeAnalytics.v2.Data;

/// <summary>A report: a table with a head.</summary>
public class QueryResponse : IDirectResponseSchema
{
    /// <summary>What the columns hold, in their order.</summary>
    [JsonProperty("columnHeaders")]
    public virtual IList<ResultTableColumnHeader>? ColumnHeaders { get; set; }

    /// <summary>Changes whenever the answer does.</summary>
    public virtual string? ETag { get; set; }

    /// <summary><c>youtubeAnalytics#resultTable</c>.</summary>
    [JsonProperty("kind")]
    public virtual string? Kind { get; set; }

    /// <summary>The rows, a cell for each column; null when there is nothing to report.</summary>
    [JsonProperty("rows")]
    public virtual IList<IList<object?>>? Rows { get; set; }
}

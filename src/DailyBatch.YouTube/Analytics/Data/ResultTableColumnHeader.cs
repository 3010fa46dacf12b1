using Google.Apis.Requests;
using Newtonsoft.Json;

namespace Google.Apis.YouTubeAnalytics.v2.Data;

/// <summary>What a column of a report holds.</summary>
public class ResultTableColumnHeader : IDirectResponseSchema
{
    /// <summary><c>DIMENSION</c> or <c>METRIC</c>.</summary>
    [JsonProperty("columnType")]
    public virtual string? ColumnType { get; set; }

    /// <summary><c>STRING</c>, <c>INTEGER</c> or <c>FLOAT</c>.</summary>
    [JsonProperty("dataType")]
    public virtual string? DataType { get; set; }

    /// <summary>The name of the dimension or metric.</summary>
    [JsonProperty("name")]
    public virtual string? Name { get; set; }

    /// <summary>Changes whenever the resource does.</summary>
    public virtual string? ETag { get; set; }
}

using Newtonsoft.Json;

namespace Google.Apis.YouTube.v3.Data;

/// <summary>How much a list holds.</summary>
public class PageInfo
{
    /// <summary>Items on a page.</summary>
    [JsonProperty("resultsPerPage")]
    public virtual int? ResultsPerPage { get; set; }

    /// <summary>Items in all, an estimate.</summary>
    [JsonProperty("totalResults")]
    public virtual int? TotalResults { get; set; }
}

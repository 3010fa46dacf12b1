using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTubeAnalytics.v2.Data;

namespace Google.Apis.YouTubeAnalytics.v2;

public partial class ReportsResource
{
    /// <summary>Asks for a report. Its columns come in the order of dimensions and metrics, and are told by their names.</summary>
    public class QueryRequest : YouTubeAnalyticsBaseServiceRequest<QueryResponse>
    {
        /// <summary>A request of a service.</summary>
        public QueryRequest(IClientService service)
            : base(service) => InitParameters();

        /// <summary>What rows are told apart by, with commas between: <c>video</c>, <c>day</c>.</summary>
        [RequestParameter("dimensions", RequestParameterType.Query)]
        public virtual string? Dimensions { get; set; }

        /// <summary>The last day, <c>yyyy-MM-dd</c>, in Pacific time.</summary>
        [RequestParameter("endDate", RequestParameterType.Query)]
        public virtual string? EndDate { get; set; }

        /// <summary>What is counted, for instance <c>video==id1,id2</c>: at most 500 ids.</summary>
        [RequestParameter("filters", RequestParameterType.Query)]
        public virtual string? Filters { get; set; }

        /// <summary>Whose report: <c>channel==MINE</c>.</summary>
        [RequestParameter("ids", RequestParameterType.Query)]
        public virtual string? Ids { get; set; }

        /// <summary>The most rows; 200 where rows are videos.</summary>
        [RequestParameter("maxResults", RequestParameterType.Query)]
        public virtual int? MaxResults { get; set; }

        /// <summary>Figures, with commas between.</summary>
        [RequestParameter("metrics", RequestParameterType.Query)]
        public virtual string? Metrics { get; set; }

        /// <summary>Names by which rows are sorted; one with <c>-</c> before it begins with the largest.</summary>
        [RequestParameter("sort", RequestParameterType.Query)]
        public virtual string? Sort { get; set; }

        /// <summary>The first day, <c>yyyy-MM-dd</c>, in Pacific time.</summary>
        [RequestParameter("startDate", RequestParameterType.Query)]
        public virtual string? StartDate { get; set; }

        /// <inheritdoc/>
        public override string MethodName => "query";

        /// <inheritdoc/>
        public override string HttpMethod => "GET";

        /// <inheritdoc/>
        public override string RestPath => "v2/reports";

        /// <inheritdoc/>
        protected override void InitParameters()
        {
            base.InitParameters();
            Declare("dimensions", "endDate", "filters", "ids", "maxResults", "metrics", "sort", "startDate");
        }
    }
}

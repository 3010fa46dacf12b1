using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class VideosResource
{
    /// <summary>Asks for the counts of up to 50 videos. 1 unit of a bucket of its own.</summary>
    public class BatchGetStatsRequest : YouTubeBaseServiceRequest<BatchGetStatsResponse>
    {
        /// <summary>A request of a service.</summary>
        public BatchGetStatsRequest(IClientService service)
            : base(service)
        {
            InitParameters();
        }

        /// <summary>Ids, at most 50.</summary>
        [RequestParameter("id", RequestParameterType.Query)]
        public virtual Repeatable<string>? Id { get; set; }

        /// <summary>Which parts come back.</summary>
        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string>? Part { get; set; }

        /// <inheritdoc/>
        public override string MethodName => "batchGetStats";

        /// <inheritdoc/>
        public override string HttpMethod => "GET";

        /// <inheritdoc/>
        public override string RestPath => "youtube/v3/videos:batchGetStats";

        /// <inheritdoc/>
        protected override void InitParameters()
        {
            base.InitParameters();
            Declare("id", "part");
        }
    }
}

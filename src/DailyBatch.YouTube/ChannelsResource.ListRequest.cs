using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class ChannelsResource
{
    /// <summary>Asks for channels. 1 unit.</summary>
    public class ListRequest : YouTubeBaseServiceRequest<ChannelListResponse>
    {
        /// <summary>A request of a service.</summary>
        public ListRequest(IClientService service, Repeatable<string> part)
            : base(service)
        {
            Part = part;
            InitParameters();
        }

        /// <summary>Which parts of the resource come back, and on writing which are written.</summary>
        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string> Part { get; private set; }

        /// <summary>Ids, at most 50.</summary>
        [RequestParameter("id", RequestParameterType.Query)]
        public virtual Repeatable<string>? Id { get; set; }

        /// <summary>Only the channel that the token was granted for.</summary>
        [RequestParameter("mine", RequestParameterType.Query)]
        public virtual bool? Mine { get; set; }

        /// <summary>Items on a page, at most 50; 5 when null.</summary>
        [RequestParameter("maxResults", RequestParameterType.Query)]
        public virtual long? MaxResults { get; set; }

        /// <summary>The page, from the answer before.</summary>
        [RequestParameter("pageToken", RequestParameterType.Query)]
        public virtual string? PageToken { get; set; }

        /// <summary>The content owner that a partner acts for.</summary>
        [RequestParameter("onBehalfOfContentOwner", RequestParameterType.Query)]
        public virtual string? OnBehalfOfContentOwner { get; set; }

        /// <inheritdoc/>
        public override string MethodName => "list";

        /// <inheritdoc/>
        public override string HttpMethod => "GET";

        /// <inheritdoc/>
        public override string RestPath => "youtube/v3/channels";

        /// <inheritdoc/>
        protected override void InitParameters()
        {
            base.InitParameters();
            DeclareRequired("part");
            Declare("id", "mine", "maxResults", "pageToken", "onBehalfOfContentOwner");
        }
    }
}

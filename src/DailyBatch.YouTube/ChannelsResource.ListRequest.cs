using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class ChannelsResource
{
    /// <summary>Asks for channels. 1 unit.</summary>
    public class ListRequest : YouTubeBaseListRequest<ChannelListResponse>
    {
        /// <summary>A request of a service.</summary>
        public ListRequest(IClientService service, Repeatable<string> part)
            : base(service, part)
        {
        }

        /// <summary>Only the channel that the token was granted for.</summary>
        [RequestParameter("mine", RequestParameterType.Query)]
        public virtual bool? Mine { get; set; }

        /// <inheritdoc/>
        public override string RestPath => "youtube/v3/channels";

        /// <inheritdoc/>
        protected override void InitParameters()
        {
            base.InitParameters();
            Declare("mine");
        }
    }
}

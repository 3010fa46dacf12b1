using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class VideosResource
{
    /// <summary>Asks for videos by id. 1 unit.</summary>
    public class ListRequest : YouTubeBaseListRequest<VideoListResponse>
    {
        /// <summary>A request of a service.</summary>
        public ListRequest(IClientService service, Repeatable<string> part)
            : base(service, part)
        {
        }

        /// <inheritdoc/>
        public override string RestPath => "youtube/v3/videos";
    }
}

using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class VideosResource
{
    /// <summary>Changes a video: a part that is named is replaced as a whole. 50 units.</summary>
    public class UpdateRequest : YouTubeBaseBodyRequest<Video>
    {
        /// <summary>A request of a service.</summary>
        public UpdateRequest(IClientService service, Video body, Repeatable<string> part)
            : base(service, body, part)
        {
        }

        /// <inheritdoc/>
        public override string MethodName => "update";

        /// <inheritdoc/>
        public override string HttpMethod => "PUT";

        /// <inheritdoc/>
        public override string RestPath => "youtube/v3/videos";
    }
}

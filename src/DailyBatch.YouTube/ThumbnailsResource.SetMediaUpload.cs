using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class ThumbnailsResource
{
    /// <summary>Uploads a thumbnail. 50 units.</summary>
    public class SetMediaUpload : YouTubeBaseMediaUpload<string, ThumbnailSetResponse>
    {
        /// <summary>An upload of a service.</summary>
        /// <param name="service">The service.</param>
        /// <param name="videoId">The video.</param>
        /// <param name="stream">The bytes; has to be seekable to be resumed.</param>
        /// <param name="contentType">Their type.</param>
        public SetMediaUpload(IClientService service, string videoId, Stream stream, string contentType)
            : base(service, "youtube/v3/thumbnails/set", stream, contentType)
        {
            VideoId = videoId;
        }

        /// <summary>The video.</summary>
        [RequestParameter("videoId", RequestParameterType.Query)]
        public virtual string VideoId { get; private set; }
    }
}

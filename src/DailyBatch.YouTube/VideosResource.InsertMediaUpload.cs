using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class VideosResource
{
    /// <summary>Uploads a video, resumably. 1 call of a bucket of its own, 100 a day.</summary>
    public class InsertMediaUpload : YouTubeBaseMediaUpload<Video, Video>
    {
        /// <summary>An upload of a service.</summary>
        /// <param name="service">The service.</param>
        /// <param name="body">What the video is; without a privacyStatus it becomes public.</param>
        /// <param name="part">The parts of <paramref name="body"/> that are written.</param>
        /// <param name="stream">The bytes; has to be seekable to be resumed.</param>
        /// <param name="contentType">Their type.</param>
        public InsertMediaUpload(IClientService service, Video body, Repeatable<string> part, Stream stream, string contentType)
            : base(service, "youtube/v3/videos", stream, contentType)
        {
            Body = body;
            Part = part;
        }

        /// <summary>The parts that are written and come back.</summary>
        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string> Part { get; private set; }

        /// <summary>Whether subscribers are told; they are when it is null.</summary>
        [RequestParameter("notifySubscribers", RequestParameterType.Query)]
        public virtual bool? NotifySubscribers { get; set; }
    }
}

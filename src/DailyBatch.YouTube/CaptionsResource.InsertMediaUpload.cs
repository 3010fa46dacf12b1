using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class CaptionsResource
{
    /// <summary>Uploads a track of captions. 400 units.</summary>
    public class InsertMediaUpload : YouTubeBaseMediaUpload<Caption, Caption>
    {
        /// <summary>An upload of a service.</summary>
        /// <param name="service">The service.</param>
        /// <param name="body">Language, name and video.</param>
        /// <param name="part">The parts of <paramref name="body"/> that are written.</param>
        /// <param name="stream">The bytes; has to be seekable to be resumed.</param>
        /// <param name="contentType">Their type.</param>
        public InsertMediaUpload(IClientService service, Caption body, Repeatable<string> part, Stream stream, string contentType)
            : base(service, "youtube/v3/captions", stream, contentType)
        {
            Body = body;
            Part = part;
        }

        /// <summary>The parts that are written and come back.</summary>
        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string> Part { get; private set; }

        /// <summary>Whether YouTube finds the times itself.</summary>
        [RequestParameter("sync", RequestParameterType.Query)]
        public virtual bool? Sync { get; set; }
    }
}

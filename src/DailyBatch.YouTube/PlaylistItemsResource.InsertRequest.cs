using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class PlaylistItemsResource
{
    /// <summary>Puts a video into a playlist; twice puts it there twice. 50 units.</summary>
    public class InsertRequest : YouTubeBaseBodyRequest<PlaylistItem>
    {
        /// <summary>A request of a service.</summary>
        public InsertRequest(IClientService service, PlaylistItem body, Repeatable<string> part)
            : base(service, body, part)
        {
        }

        /// <inheritdoc/>
        public override string MethodName => "insert";

        /// <inheritdoc/>
        public override string HttpMethod => "POST";

        /// <inheritdoc/>
        public override string RestPath => "youtube/v3/playlistItems";
    }
}

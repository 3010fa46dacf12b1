using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class PlaylistItemsResource
{
    /// <summary>Asks for the places of a playlist. 1 unit.</summary>
    public class ListRequest : YouTubeBaseListRequest<PlaylistItemListResponse>
    {
        /// <summary>A request of a service.</summary>
        public ListRequest(IClientService service, Repeatable<string> part)
            : base(service, part)
        {
        }

        /// <summary>The playlist.</summary>
        [RequestParameter("playlistId", RequestParameterType.Query)]
        public virtual string? PlaylistId { get; set; }

        /// <summary>Only places with this video.</summary>
        [RequestParameter("videoId", RequestParameterType.Query)]
        public virtual string? VideoId { get; set; }

        /// <inheritdoc/>
        public override string RestPath => "youtube/v3/playlistItems";

        /// <inheritdoc/>
        protected override void InitParameters()
        {
            base.InitParameters();
            Declare("playlistId", "videoId");
        }
    }
}

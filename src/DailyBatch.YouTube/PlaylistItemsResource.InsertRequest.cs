using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

public partial class PlaylistItemsResource
{
    /// <summary>Puts a video into a playlist; twice puts it there twice. 50 units.</summary>
    public class InsertRequest : YouTubeBaseServiceRequest<PlaylistItem>
    {
        /// <summary>A request of a service.</summary>
        public InsertRequest(IClientService service, PlaylistItem body, Repeatable<string> part)
            : base(service)
        {
            Body = body;
            Part = part;
            InitParameters();
        }

        /// <summary>Which parts of the resource come back, and on writing which are written.</summary>
        [RequestParameter("part", RequestParameterType.Query)]
        public virtual Repeatable<string> Part { get; private set; }

        /// <summary>The content owner that a partner acts for.</summary>
        [RequestParameter("onBehalfOfContentOwner", RequestParameterType.Query)]
        public virtual string? OnBehalfOfContentOwner { get; set; }

        /// <inheritdoc/>
        public override string MethodName => "insert";

        /// <inheritdoc/>
        public override string HttpMethod => "POST";

        /// <inheritdoc/>
        public override string RestPath => "youtube/v3/playlistItems";

        private PlaylistItem Body { get; }

        /// <inheritdoc/>
        protected override object GetBody() => Body;

        /// <inheritdoc/>
        protected override void InitParameters()
        {
            base.InitParameters();
            DeclareRequired("part");
            Declare("onBehalfOfContentOwner");
        }
    }
}

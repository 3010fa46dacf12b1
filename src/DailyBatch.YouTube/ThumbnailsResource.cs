using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>Thumbnails.</summary>
public partial class ThumbnailsResource
{
    private readonly IClientService _service;

    /// <summary>The resource of a service.</summary>
    public ThumbnailsResource(IClientService service) => _service = service;

    /// <summary>Uploads a thumbnail.</summary>
    public virtual SetMediaUpload Set(string videoId, Stream stream, string contentType) => new(_service, videoId, stream, contentType);
}

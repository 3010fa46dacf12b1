using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>Captions.</summary>
public partial class CaptionsResource
{
    private readonly IClientService _service;

    /// <summary>The resource of a service.</summary>
    public CaptionsResource(IClientService service) => _service = service;

    /// <summary>Uploads a track of captions.</summary>
    public virtual InsertMediaUpload Insert(Caption body, Repeatable<string> part, Stream stream, string contentType) => new(_service, body, part, stream, contentType);
}

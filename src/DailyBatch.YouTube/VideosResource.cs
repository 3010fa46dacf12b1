using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>Videos.</summary>
public partial class VideosResource
{
    private readonly IClientService _service;

    /// <summary>The resource of a service.</summary>
    public VideosResource(IClientService service) => _service = service;

    /// <summary>Uploads a video.</summary>
    public virtual InsertMediaUpload Insert(Video body, Repeatable<string> part, Stream stream, string contentType) => new(_service, body, part, stream, contentType);

    /// <summary>Asks for videos.</summary>
    public virtual ListRequest List(Repeatable<string> part) => new(_service, part);

    /// <summary>Changes a video.</summary>
    public virtual UpdateRequest Update(Video body, Repeatable<string> part) => new(_service, body, part);

    /// <summary>Asks for counts.</summary>
    public virtual BatchGetStatsRequest BatchGetStats() => new(_service);
}

using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>Channels.</summary>
public partial class ChannelsResource
{
    private readonly IClientService _service;

    /// <summary>The resource of a service.</summary>
    public ChannelsResource(IClientService service) => _service = service;

    /// <summary>Asks for channels.</summary>
    public virtual ListRequest List(Repeatable<string> part) => new(_service, part);
}

using Google.Apis.Services;
using Google.Apis.Util;
using Google.Apis.YouTube.v3.Data;

namespace Google.Apis.YouTube.v3;

/// <summary>Places in playlists.</summary>
public partial class PlaylistItemsResource
{
    private readonly IClientService _service;

    /// <summary>The resource of a service.</summary>
    public PlaylistItemsResource(IClientService service) => _service = service;

    /// <summary>Asks for the places of a playlist.</summary>
    public virtual ListRequest List(Repeatable<string> part) => new(_service, part);

    /// <summary>Puts a video into a playlist.</summary>
    public virtual InsertRequest Insert(PlaylistItem body, Repeatable<string> part) => new(_service, body, part);
}

using Google.Apis.Services;

namespace Google.Apis.YouTube.v3;

/// <summary>The YouTube Data API v3, as far as DailyBatch uses it.</summary>
public partial class YouTubeService : BaseClientService
{
    /// <summary>The API's version.</summary>
    public const string Version = "v3";

    private const string Root = "https://youtube.googleapis.com/";

    /// <summary>A service without a key and without an account.</summary>
    public YouTubeService()
        : this(new Initializer())
    {
    }

    /// <summary>A service.</summary>
    /// <param name="initializer">Account, HTTP client and, when it is not Google's own, the address.</param>
    public YouTubeService(Initializer initializer)
        : base(initializer)
    {
        BaseUri = GetEffectiveUri(BaseUriOverride, Root);
        BatchUri = GetEffectiveUri(null, Root + BatchPath);
        Captions = new(this);
        Channels = new(this);
        PlaylistItems = new(this);
        Thumbnails = new(this);
        Videos = new(this);
    }

    /// <inheritdoc/>
    public override IList<string> Features { get; } = [];

    /// <inheritdoc/>
    public override string Name => "youtube";

    /// <inheritdoc/>
    public override string BaseUri { get; }

    /// <inheritdoc/>
    public override string BasePath => "";

    /// <inheritdoc/>
    public override string BatchUri { get; }

    /// <inheritdoc/>
    public override string BatchPath => "batch/youtube/v3";

    /// <summary>Captions.</summary>
    public virtual CaptionsResource Captions { get; }

    /// <summary>Channels.</summary>
    public virtual ChannelsResource Channels { get; }

    /// <summary>Places in playlists.</summary>
    public virtual PlaylistItemsResource PlaylistItems { get; }

    /// <summary>Thumbnails.</summary>
    public virtual ThumbnailsResource Thumbnails { get; }

    /// <summary>Videos.</summary>
    public virtual VideosResource Videos { get; }
}

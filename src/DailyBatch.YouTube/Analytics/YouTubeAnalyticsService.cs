using Google.Apis.Services;

namespace Google.Apis.YouTubeAnalytics.v2;

/// <summary>The YouTube Analytics API v2, as far as DailyBatch uses it.</summary>
public partial class YouTubeAnalyticsService : BaseClientService
{
    /// <summary>The API's version.</summary>
    public const string Version = "v2";

    private const string Root = "https://youtubeanalytics.googleapis.com/";

    /// <summary>A service without a key and without an account.</summary>
    public YouTubeAnalyticsService()
        : this(new Initializer())
    {
    }

    /// <summary>A service.</summary>
    /// <param name="initializer">Account, HTTP client and, when it is not Google's own, the address.</param>
    public YouTubeAnalyticsService(Initializer initializer)
        : base(initializer)
    {
        BaseUri = GetEffectiveUri(BaseUriOverride, Root);
        BatchUri = GetEffectiveUri(null, Root + BatchPath);
        Reports = new(this);
    }

    /// <inheritdoc/>
    public override IList<string> Features { get; } = [];

    /// <inheritdoc/>
    public override string Name => "youtubeAnalytics";

    /// <inheritdoc/>
    public override string BaseUri { get; }

    /// <inheritdoc/>
    public override string BasePath => "";

    /// <inheritdoc/>
    public override string BatchUri { get; }

    /// <inheritdoc/>
    public override string BatchPath => "batch";

    /// <summary>Reports.</summary>
    public virtual ReportsResource Reports { get; }
}

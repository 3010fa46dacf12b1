using Google.Apis.Services;
using Google.Apis.YouTube;

namespace Google.Apis.YouTubeAnalytics.v2;

/// <summary>What all requests share.</summary>
/// <typeparam name="TResponse">What comes back.</typeparam>
public abstract class YouTubeAnalyticsBaseServiceRequest<TResponse> : QueryRequest<TResponse>
{
    /// <summary>A request of a service.</summary>
    protected YouTubeAnalyticsBaseServiceRequest(IClientService service)
        : base(service)
    {
    }
}

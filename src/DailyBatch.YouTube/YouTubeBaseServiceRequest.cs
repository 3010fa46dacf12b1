using Google.Apis.Services;

namespace Google.Apis.YouTube.v3;

/// <summary>What all requests share.</summary>
/// <typeparam name="TResponse">What comes back.</typeparam>
public abstract class YouTubeBaseServiceRequest<TResponse> : QueryRequest<TResponse>
{
    /// <summary>A request of a service.</summary>
    protected YouTubeBaseServiceRequest(IClientService service)
        : base(service)
    {
    }
}

using Google.Apis.Services;

namespace Google.Apis.YouTubeAnalytics.v2;

/// <summary>Reports.</summary>
public partial class ReportsResource
{
    private readonly IClientService _service;

    /// <summary>The resource of a service.</summary>
    public ReportsResource(IClientService service) => _service = service;

    /// <summary>Asks for a report.</summary>
    public virtual QueryRequest Query() => new(_service);
}

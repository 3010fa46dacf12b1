using Google.Apis.Discovery;
using Google.Apis.Requests;
using Google.Apis.Services;
using Google.Apis.Util;

namespace Google.Apis.YouTube;

/// <summary>What requests of both services share. Google's packages have it once in each.</summary>
/// <typeparam name="TResponse">What comes back.</typeparam>
public abstract class QueryRequest<TResponse> : ClientServiceRequest<TResponse>
{
    /// <summary>A request of a service.</summary>
    protected QueryRequest(IClientService service)
        : base(service)
    {
    }

    /// <summary>Which fields of the answer are wanted; all when null.</summary>
    [RequestParameter("fields", RequestParameterType.Query)]
    public virtual string? Fields { get; set; }

    /// <summary>The API key, where no account is used.</summary>
    [RequestParameter("key", RequestParameterType.Query)]
    public virtual string? Key { get; set; }

    /// <summary>Whether the answer has line breaks and indents.</summary>
    [RequestParameter("prettyPrint", RequestParameterType.Query)]
    public virtual bool? PrettyPrint { get; set; }

    /// <summary>Tells users of one client apart for its quota.</summary>
    [RequestParameter("quotaUser", RequestParameterType.Query)]
    public virtual string? QuotaUser { get; set; }

    /// <inheritdoc/>
    protected override void InitParameters()
    {
        base.InitParameters();
        Declare("fields", "key", "prettyPrint", "quotaUser");
    }

    /// <summary>Names parameters of the query: the base class refuses those that it does not know.</summary>
    private protected void Declare(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            RequestParameters.Add(name, new Parameter { Name = name, ParameterType = "query" });
    }

    /// <summary>Names a parameter without which the request is not sent.</summary>
    private protected void DeclareRequired(string name) =>
        RequestParameters.Add(name, new Parameter { Name = name, ParameterType = "query", IsRequired = true });
}

using Google.Apis.Services;
using Google.Apis.Util;

namespace Google.Apis.YouTube.v3;

/// <summary>What all requests that write a resource share. It is no part of the generated surface, where each repeats it.</summary>
/// <typeparam name="TBody">The resource, as it is sent and as it comes back.</typeparam>
public abstract class YouTubeBaseBodyRequest<TBody> : YouTubeBaseServiceRequest<TBody>
{
    private readonly TBody _body;

    private protected YouTubeBaseBodyRequest(IClientService service, TBody body, Repeatable<string> part)
        : base(service)
    {
        _body = body;
        Part = part;
        InitParameters();
    }

    /// <summary>Which parts are written and come back.</summary>
    [RequestParameter("part", RequestParameterType.Query)]
    public virtual Repeatable<string> Part { get; private set; }

    /// <inheritdoc/>
    protected override object GetBody() => _body!;

    /// <inheritdoc/>
    protected override void InitParameters()
    {
        base.InitParameters();
        DeclareRequired("part");
    }
}

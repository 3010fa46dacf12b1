using Google.Apis.Services;
using Google.Apis.Util;

namespace Google.Apis.YouTube.v3;

/// <summary>What all lists share. It is no part of the generated surface, where each list repeats it.</summary>
/// <typeparam name="TResponse">What comes back.</typeparam>
public abstract class YouTubeBaseListRequest<TResponse> : YouTubeBaseServiceRequest<TResponse>
{
    private protected YouTubeBaseListRequest(IClientService service, Repeatable<string> part)
        : base(service)
    {
        Part = part;
        InitParameters();
    }

    /// <summary>Which parts of the resource come back.</summary>
    [RequestParameter("part", RequestParameterType.Query)]
    public virtual Repeatable<string> Part { get; private set; }

    /// <summary>Ids, at most 50.</summary>
    [RequestParameter("id", RequestParameterType.Query)]
    public virtual Repeatable<string>? Id { get; set; }

    /// <summary>Items on a page, at most 50; 5 when null.</summary>
    [RequestParameter("maxResults", RequestParameterType.Query)]
    public virtual long? MaxResults { get; set; }

    /// <summary>The page, from the answer before.</summary>
    [RequestParameter("pageToken", RequestParameterType.Query)]
    public virtual string? PageToken { get; set; }

    /// <inheritdoc/>
    public override string MethodName => "list";

    /// <inheritdoc/>
    public override string HttpMethod => "GET";

    /// <inheritdoc/>
    protected override void InitParameters()
    {
        base.InitParameters();
        DeclareRequired("part");
        Declare("id", "maxResults", "pageToken");
    }
}

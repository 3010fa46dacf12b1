using Google.Apis.Services;
using Google.Apis.Upload;
using Google.Apis.Util;

namespace Google.Apis.YouTube.v3;

/// <summary>What all uploads share. It is no part of the generated surface, where each upload repeats it.</summary>
/// <typeparam name="TBody">What is sent along.</typeparam>
/// <typeparam name="TResponse">What comes back.</typeparam>
public abstract class YouTubeBaseMediaUpload<TBody, TResponse> : ResumableUpload<TBody, TResponse>
{
    private protected YouTubeBaseMediaUpload(IClientService service, string path, Stream stream, string contentType)
        : base(service, $"/upload/{service.BasePath}{path}", "POST", stream, contentType)
    {
    }

    /// <summary>Which fields of the answer are wanted; all when null.</summary>
    [RequestParameter("fields", RequestParameterType.Query)]
    public virtual string? Fields { get; set; }

    /// <summary>The API key, where no account is used.</summary>
    [RequestParameter("key", RequestParameterType.Query)]
    public virtual string? Key { get; set; }

    /// <summary>Tells users of one client apart for its quota.</summary>
    [RequestParameter("quotaUser", RequestParameterType.Query)]
    public virtual string? QuotaUser { get; set; }
}

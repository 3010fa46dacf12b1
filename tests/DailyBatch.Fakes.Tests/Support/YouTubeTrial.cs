using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using Google.Apis.YouTube.v3;

namespace DailyBatch.Fakes.Tests.Support;

/// <summary>A fake YouTube, a plain client that has signed in, and the surface over the same account.</summary>
internal sealed class YouTubeTrial : IAsyncDisposable
{
    public const int Unit = 262_144;

    private YouTubeTrial(FakeYouTube server, FixedClock clock)
    {
        (Server, Clock, Account) = (server, clock, server.Grant());
        Client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.BaseUrl };
        Service = new(new() { BaseUri = server.BaseUrl.ToString(), GZipEnabled = false });
        SignIn(Account);
    }

    public FakeYouTube Server { get; }

    public FixedClock Clock { get; }

    public FakeGrant Account { get; }

    public HttpClient Client { get; }

    public YouTubeService Service { get; }

    /// <summary>A server whose clock stands at 09:00 UTC on 2025-11-23, which is 01:00 in Los Angeles.</summary>
    public static async Task<YouTubeTrial> StartAsync(YouTubeOptions? options = null)
    {
        var clock = new FixedClock(new(2025, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return new(await FakeYouTube.StartAsync(options, clock, cancellationToken: TestContext.Current.CancellationToken), clock);
    }

    /// <summary>Moves the clock and signs in again: access tokens live for an hour.</summary>
    public void MoveTo(DateTimeOffset instant)
    {
        Clock.Now = instant;
        SignIn(Server.Grant());
    }

    /// <summary>The bytes of a file, the same for the same length.</summary>
    public static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) bytes[i] = (byte)(i * 31 + (i >> 8));
        return bytes;
    }

    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Metadata that is taken: private, in an hour.</summary>
    public static JsonObject Metadata(Action<JsonObject>? change = null)
    {
        var body = new JsonObject
        {
            ["snippet"] = new JsonObject { ["title"] = "A story", ["description"] = "About it.", ["categoryId"] = "24" },
            ["status"] = new JsonObject { ["privacyStatus"] = "private", ["publishAt"] = "2025-11-23T10:00:00Z" },
        };
        change?.Invoke(body);
        return body;
    }

    public Task<HttpResponseMessage> OpenAsync(JsonObject metadata, long length, string part = "snippet,status") => SendAsync(new(HttpMethod.Post, $"upload/youtube/v3/videos?uploadType=resumable&part={part}")
    {
        Content = new StringContent(metadata.ToJsonString(), Encoding.UTF8, "application/json"),
        Headers = { { "X-Upload-Content-Length", $"{length}" }, { "X-Upload-Content-Type", "video/mp4" } },
    });

    public async Task<Uri> SessionAsync(long length, JsonObject? metadata = null) => (await OpenAsync(metadata ?? Metadata(), length)).Headers.Location.ShouldNotBeNull();

    public Task<HttpResponseMessage> PutAsync(Uri session, byte[] file, int start, int length, long? total = null)
    {
        var content = new ByteArrayContent(file, start, length);
        content.Headers.ContentRange = new ContentRangeHeaderValue(start, start + length - 1, total ?? file.Length);
        return SendAsync(new(HttpMethod.Put, session) { Content = content });
    }

    public Task<HttpResponseMessage> AskAsync(Uri session, long total)
    {
        var content = new ByteArrayContent([]);
        content.Headers.ContentRange = new ContentRangeHeaderValue(total);
        return SendAsync(new(HttpMethod.Put, session) { Content = content });
    }

    /// <summary>A whole small video.</summary>
    public async Task<HttpResponseMessage> UploadAsync(JsonObject? metadata = null, string part = "snippet,status")
    {
        var opened = await OpenAsync(metadata ?? Metadata(), 1000, part);
        return opened.IsSuccessStatusCode ? await PutAsync(opened.Headers.Location!, Bytes(1000), 0, 1000) : opened;
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Client.SendAsync(request, TestContext.Current.CancellationToken);

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    /// <summary>Status and reason of a refusal; the reason is empty when it was none.</summary>
    public static async Task<(int Status, string Reason)> ReasonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.StartsWith('{') ? (string?)JsonNode.Parse(text)!["error"]?["errors"]?[0]?["reason"] ?? "" : "");
    }

    private void SignIn(FakeGrant account)
    {
        Client.DefaultRequestHeaders.Authorization = new("Bearer", account.AccessToken);
        Service.HttpClient.DefaultRequestHeaders.Authorization = new("Bearer", account.AccessToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Service.Dispose();
        await Server.DisposeAsync();
    }
}

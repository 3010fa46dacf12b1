using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Journal;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Quota;
using DailyBatch.Fakes.YouTube.Reports;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Fakes.YouTube;

/// <summary>A fake YouTube with its sign-in on this machine, from <see cref="StartAsync"/> until it is disposed of.</summary>
public sealed class FakeYouTube : IAsyncDisposable
{
    private readonly FakeServer _server;
    private readonly World _world;

    private FakeYouTube(FakeServer server, World world) => (_server, _world) = (server, world);

    /// <summary>What clients take as the API's address: <c>http://127.0.0.1:port/</c>.</summary>
    public Uri BaseUrl => _server.BaseUrl;

    /// <summary>Where a browser is sent to.</summary>
    public Uri ConsentUrl => new(BaseUrl, "o/oauth2/v2/auth");

    /// <summary>Where tokens come from.</summary>
    public Uri TokenUrl => new(BaseUrl, "token");

    /// <summary>Where tokens end.</summary>
    public Uri RevokeUrl => new(BaseUrl, "revoke");

    /// <summary>The client's file as the Cloud console gives it, with this server's addresses.</summary>
    public string ClientSecrets => ClientSecretsFile.Text(_world.Options, ConsentUrl, TokenUrl);

    /// <summary>What it was started with.</summary>
    public YouTubeOptions Options => _world.Options;

    /// <summary>All requests so far. Bytes of uploads are not in it.</summary>
    public RequestJournal Journal => _server.Journal;

    /// <summary>What goes wrong, and when; aimed by <see cref="Purposes"/>.</summary>
    public FaultScript Faults => _server.Faults;

    /// <summary>What was used today.</summary>
    public QuotaBook Quota => _world.Quota;

    /// <summary>Every video that was made, the oldest first.</summary>
    public IReadOnlyList<FakeVideo> Videos => _world.Videos.All;

    /// <summary>Every place that was made in a playlist of the channel's own.</summary>
    public IReadOnlyList<(string Playlist, string Video)> PlaylistPlaces
    {
        get { lock (_world.Places) return [.. _world.Places]; }
    }

    /// <summary>Uploads that wait for bytes.</summary>
    public int OpenSessions => _world.Sessions.Open;

    /// <summary>After an upload, until the uploads playlist shows the video: it is found late.</summary>
    public TimeSpan IndexLag { get => _world.IndexLag; set => _world.IndexLag = value; }

    /// <summary>After an upload, until thumbnails, captions and playlists find the video.</summary>
    public TimeSpan ReadyLag { get => _world.ReadyLag; set => _world.ReadyLag = value; }

    /// <summary>Bytes a second that are taken from one upload, by the wall clock; null for no limit.</summary>
    public long? BytesPerSecond { get => _world.BytesPerSecond; set => _world.BytesPerSecond = value; }

    /// <summary>How counts grow.</summary>
    public Func<FakeVideo, DateTimeOffset, VideoCounts> Counts { get => _world.Counts; set => _world.Counts = value; }

    /// <summary>How late reports are: they tell of the Pacific days that had ended so long ago. 60 hours when nothing else is set.</summary>
    public TimeSpan ReportLag { get => _world.ReportLag; set => _world.ReportLag = value; }

    /// <summary>Whether the columns of reports come in another order than they were asked for, the video last.</summary>
    public bool ReversesReportColumns { get => _world.ReversesReportColumns; set => _world.ReversesReportColumns = value; }

    /// <summary>What reports tell of a video with the counts that it had by then; null leaves it out.</summary>
    public Func<FakeVideo, VideoCounts, VideoReport?> Reports { get => _world.Reports; set => _world.Reports = value; }

    /// <summary>Starts to listen.</summary>
    /// <param name="options">What kind of YouTube; a healthy one when null.</param>
    /// <param name="clock">For publication, quota, tokens, counts and delays of faults; the system's when null.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="cancellationToken">Ends the start, not the server.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<FakeYouTube> StartAsync(
        YouTubeOptions? options = null, TimeProvider? clock = null, int port = 0, CancellationToken cancellationToken = default)
    {
        var world = new World(options ?? new(), clock ?? TimeProvider.System);
        return new(await FakeServer.StartAsync(new YouTubeApi(world), clock, port, cancellationToken).ConfigureAwait(false), world);
    }

    /// <summary>What everybody can see at an instant.</summary>
    public IReadOnlyList<FakeVideo> PublicAt(DateTimeOffset instant) => [.. Videos.Where(video => video.IsPublicAt(instant))];

    /// <summary>An account that has allowed something, without a browser.</summary>
    /// <param name="scopes">What it allowed; everything when there are none.</param>
    public FakeGrant Grant(params string[] scopes) => Grant(Options.Channels[0], scopes);

    /// <summary>An account that has allowed something, without a browser.</summary>
    /// <param name="channel">The channel that was chosen.</param>
    /// <param name="scopes">What it allowed; everything when there are none.</param>
    public FakeGrant Grant(FakeChannel channel, params string[] scopes) =>
        _world.Grants.Grant(channel, scopes.Length > 0 ? scopes : [Scopes.Upload, Scopes.Reading, Scopes.All, Scopes.ForceSsl, Scopes.Analytics]);

    /// <summary>The owner takes back what was allowed.</summary>
    public void Revoke(FakeGrant grant) => _world.Grants.Revoke(grant.RefreshToken);

    /// <summary>Every access token is too old from now on.</summary>
    public void EndAccess() => _world.Grants.EndAccess();

    /// <summary>Every session is gone, as after a long time.</summary>
    public void ForgetSessions() => _world.Sessions.ForgetAll();

    /// <summary>Puts a video there that nobody uploaded, for channels with a history.</summary>
    public FakeVideo Add(FakeVideo video) => _world.Videos.Add(video);

    /// <summary>The owner deletes a video.</summary>
    public void Remove(string id) => _world.Videos.Remove(id);

    /// <summary>The owner makes a video private.</summary>
    public void MakePrivate(string id) =>
        _world.Videos.Change(id, video => video with { Standing = video.Standing with { AskedPrivacy = "private", PublishAt = null, PublicFrom = null } });

    /// <summary>Stops listening; requests that are still open are cut.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

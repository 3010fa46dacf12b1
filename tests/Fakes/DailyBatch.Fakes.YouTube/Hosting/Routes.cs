using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Quota;
using DailyBatch.Fakes.YouTube.Reports;
using DailyBatch.Fakes.YouTube.Uploads;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Fakes.YouTube.Hosting;

/// <summary>All calls that the fake knows: where they are, what they cost and which scope they take.</summary>
internal static class Routes
{
    private const string Upload = "/upload/youtube/v3/";

    public static Route[] Of(World world)
    {
        var (gate, videos, playlists, sessions) = (new Gate(world), new VideosEndpoint(world), new PlaylistsEndpoint(world), new SessionOpener(world));
        var (consent, tokens, channels) = (new ConsentPage(world.Grants, world.Options), new TokenEndpoint(world.Grants, world.Options), new ChannelsEndpoint(world));

        Func<Call, FakeAnswer> With(string[] scopes, int cost, Func<Call, FakeGrant, FakeAnswer> answer, Bucket bucket = Bucket.Units) =>
            call => answer(call, gate.Enter(call, scopes, bucket, cost));

        return
        [
            new("GET", "/o/oauth2/v2/auth", Purposes.Consent, consent.Answer),
            new("POST", "/token", Purposes.Token, tokens.Exchange),
            new("POST", "/revoke", Purposes.Revoke, tokens.Revoke),
            new("GET", "/made", Purposes.Made, _ => MadeVideos.Of(world)),
            new("GET", "/youtube/v3/channels", Purposes.Channels, With(Scopes.ToRead, 1, channels.List)),
            new("GET", "/youtube/v3/playlistItems", Purposes.PlaylistItems, With(Scopes.ToRead, 1, playlists.List)),
            new("POST", "/youtube/v3/playlistItems", Purposes.PlaylistInsert, With(Scopes.ToChange, 50, playlists.Insert)),
            new("GET", "/youtube/v3/videos", Purposes.Videos, With(Scopes.ToRead, 1, videos.List)),
            new("PUT", "/youtube/v3/videos", Purposes.Update, With(Scopes.ToChange, 50, videos.Update)),
            new("GET", "/youtube/v3/videos:batchGetStats", Purposes.Stats, With(Scopes.ToRead, 1, videos.Stats, Bucket.Stats)),
            new("GET", "/v2/reports", Purposes.Reports, With(Scopes.ToReport, 1, new ReportsEndpoint(world).Query, Bucket.Reports)),
            new("POST", Upload + "videos", Purposes.Session("video"), With(Scopes.ToUpload, 1, sessions.Video, Bucket.Inserts)),
            new("POST", Upload + "thumbnails/set", Purposes.Session("thumbnail"), With(Scopes.ToUpload, 50, sessions.Thumbnail)),
            new("POST", Upload + "captions", Purposes.Session("captions"), With(Scopes.ToCaption, 400, sessions.Captions)),
        ];
    }
}

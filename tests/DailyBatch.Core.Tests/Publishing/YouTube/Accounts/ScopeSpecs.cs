using DailyBatch.Core.Publishing.YouTube.Accounts;

namespace DailyBatch.Core.Tests.Publishing.YouTube.Accounts;

public sealed class ScopeSpecs
{
    private const string Root = "https://www.googleapis.com/auth/";

    [Theory]
    [InlineData(false, false, "youtube.upload youtube.readonly yt-analytics.readonly")]
    [InlineData(true, false, "youtube.upload youtube.readonly youtube yt-analytics.readonly")]
    [InlineData(false, true, "youtube.upload youtube.readonly youtube.force-ssl yt-analytics.readonly")]
    [InlineData(true, true, "youtube.upload youtube.readonly youtube.force-ssl yt-analytics.readonly")]
    public void No_more_is_asked_for_than_the_settings_need(bool playlist, bool captions, string scopes) =>
        YouTubeScopes.Asked(new(Playlist: playlist, Captions: captions)).ShouldBe(scopes.Split(' ').Select(s => Root + s));

    [Theory]
    [InlineData("youtube.upload youtube.readonly", false, "")]
    [InlineData("youtube.upload", false, "youtube.readonly")]
    [InlineData("youtube", false, "")]
    [InlineData("youtube.upload youtube.readonly", true, "youtube.force-ssl")]
    [InlineData("youtube", true, "youtube.force-ssl")]
    [InlineData("youtube.force-ssl", true, "")]
    public void A_larger_scope_stands_for_smaller_ones(string granted, bool captions, string missing) =>
        string.Join(' ', YouTubeScopes.Missing(new(Captions: captions), granted.Split(' ').Select(s => Root + s))).ShouldBe(missing);
}

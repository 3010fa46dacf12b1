using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>
/// A year of videos on the fake YouTube whose counts grow along known curves. Some are removed or made private after a while, some hide their likes, and from
/// one day on all views are counted one and a half times.
/// </summary>
internal sealed class TrueCurves
{
    private const double Hours = 20;

    private readonly FakeYouTube _server;
    private readonly DateTimeOffset _change;
    private readonly Dictionary<string, DateTimeOffset> _published = [];
    private readonly List<(string Id, DateTimeOffset At, Action<string> Happens)> _fates = [];

    public TrueCurves(FakeYouTube server, DateTimeOffset change)
    {
        (_server, _change) = (server, change);
        server.Counts = (video, now) => Counts(video.Id, now);
    }

    /// <summary>Adds a video that is going to be public.</summary>
    public void Add(string videoId, DateTimeOffset publishedAt)
    {
        _published[videoId] = publishedAt;
        _server.Add(new FakeVideo
        {
            Id = videoId, ChannelId = _server.Options.Channels[0].Id, MadeAt = publishedAt.AddDays(-1),
            Standing = new() { AskedPrivacy = "private", PublishAt = publishedAt, PublicFrom = publishedAt },
        });
        if (Fate(videoId) == "removed") _fates.Add((videoId, publishedAt.AddHours(50), _server.Remove));
        if (Fate(videoId) == "private") _fates.Add((videoId, publishedAt.AddHours(80), _server.MakePrivate));
    }

    /// <summary>What has happened to videos by now.</summary>
    public void Until(DateTimeOffset now)
    {
        foreach (var fate in _fates.Where(f => f.At < now).ToList())
        {
            fate.Happens(fate.Id);
            _fates.Remove(fate);
        }
    }

    /// <summary>What becomes of a video, by its id: one in forty is removed, one in forty made private, one in ten hides its likes.</summary>
    public static string Fate(string id) => (SeededRandom.SeedFrom(id) % 40) switch { 0 => "removed", 1 => "private", < 6 => "hidden", _ => "" };

    /// <summary>The true views of a video at an age.</summary>
    public double Views(string id, TimeSpan age)
    {
        var total = 200 + SeededRandom.SeedFrom(id, "total") % 20_000;
        var (published, now) = (_published[id], _published[id] + age);
        return total * (Share(now - published) + .5 * Math.Max(0, Share(now - published) - Share(_change - published)));
    }

    private static double Share(TimeSpan age) => age <= TimeSpan.Zero ? 0 : 1 - Math.Exp(-age.TotalHours / Hours);

    private VideoCounts Counts(string id, DateTimeOffset now)
    {
        var views = Views(id, now - _published[id]);
        return new((long)views, Fate(id) == "hidden" ? null : (long)(views / 25), (long)(views / 300));
    }
}

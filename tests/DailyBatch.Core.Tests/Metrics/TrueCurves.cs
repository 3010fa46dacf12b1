using DailyBatch.Core.Metrics;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Tests.Metrics;

/// <summary>
/// A YouTube of many videos whose counts grow along known curves. Some are removed or made private after a while, some hide their likes, and from
/// one day on all views are counted one and a half times.
/// </summary>
internal sealed class TrueCurves(DateTimeOffset change) : IVideoReader
{
    private const double Hours = 20;
    private readonly Dictionary<string, DateTimeOffset> _published = [];

    public DateTimeOffset Now { get; set; }

    public int Calls { get; private set; }

    public void Add(string videoId, DateTimeOffset publishedAt) => _published[videoId] = publishedAt;

    public Task<IReadOnlyList<VideoReading>> ReadAsync(IReadOnlyList<string> videoIds, CancellationToken token)
    {
        Calls++;
        return Task.FromResult<IReadOnlyList<VideoReading>>([.. videoIds.Where(id => !(Fate(id) == "removed" && Age(id) > TimeSpan.FromHours(50))).Select(Reading)]);
    }

    /// <summary>What becomes of a video, by its id: one in forty is removed, one in forty made private, one in ten hides its likes.</summary>
    public static string Fate(string id) => (SeededRandom.SeedFrom(id) % 40) switch { 0 => "removed", 1 => "private", < 6 => "hidden", _ => "" };

    /// <summary>The true views of a video at an age.</summary>
    public double Views(string id, TimeSpan age)
    {
        var total = 200 + SeededRandom.SeedFrom(id, "total") % 20_000;
        var (published, now) = (_published[id], _published[id] + age);
        return total * (Share(now - published) + .5 * Math.Max(0, Share(now - published) - Share(change - published)));
    }

    private static double Share(TimeSpan age) => age <= TimeSpan.Zero ? 0 : 1 - Math.Exp(-age.TotalHours / Hours);

    private VideoReading Reading(string id)
    {
        var (age, views) = (Age(id), Views(id, Age(id)));
        var isPrivate = Fate(id) == "private" && age > TimeSpan.FromHours(80);
        return new(id, _published[id], isPrivate ? "private" : "public", null, (long)views, Fate(id) == "hidden" ? null : (long)(views / 25), (long)(views / 300));
    }

    private TimeSpan Age(string id) => Now - _published[id];
}

using System.Security.Cryptography;
using System.Text;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>How counts grow when nothing else is set: fast at first, slower with every hour, towards a total that the video's id decides.</summary>
public static class ViewCurve
{
    private const double Hours = 18;
    private const double LikesPerView = 0.04;
    private const double CommentsPerView = 0.003;

    /// <summary>The counts at an instant; nothing before the video is public.</summary>
    public static VideoCounts At(FakeVideo video, DateTimeOffset instant)
    {
        var age = video.IsPublicAt(instant) ? (instant - video.Standing.PublicFrom!.Value).TotalHours : 0;
        var views = (long)(Total(video.Id) * (1 - Math.Exp(-age / Hours)));
        return new(views, (long)(views * LikesPerView), (long)(views * CommentsPerView));
    }

    /// <summary>200 to 20,199.</summary>
    private static int Total(string id) => 200 + (BitConverter.ToUInt16(SHA256.HashData(Encoding.UTF8.GetBytes(id))) % 20_000);
}

using System.Security.Cryptography;
using System.Text;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Fakes.YouTube.Reports;

/// <summary>What reports tell when nothing else is set: shares that the video's id decides, of the views that it had by then.</summary>
public static class ReportCurve
{
    private const double Seconds = 58;

    /// <summary>The report up to an instant; null while nobody has seen the video, as the real one leaves it out.</summary>
    /// <param name="video">The video.</param>
    /// <param name="counts">Its counts at the instant.</param>
    public static VideoReport? Of(FakeVideo video, VideoCounts counts)
    {
        if (counts.Views is not { } views || views == 0) return null;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(video.Id));
        var (engaged, percent) = (.4 + .5 * hash[2] / 255, 40 + 80.0 * hash[3] / 255);
        return new(views, (long)Math.Round(views * engaged), (long)Math.Round(Seconds * percent / 100), Math.Round(percent, 2));
    }
}

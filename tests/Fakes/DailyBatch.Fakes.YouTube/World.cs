using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Quota;
using DailyBatch.Fakes.YouTube.Reports;
using DailyBatch.Fakes.YouTube.Uploads;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Fakes.YouTube;

/// <summary>All that the fake knows, in this process only.</summary>
internal sealed class World
{
    public World(YouTubeOptions options, TimeProvider clock)
    {
        Options = options;
        Clock = clock;
        Grants = new(clock, Words, options);
        Quota = new(clock, options);
        Sessions = new(clock, Words, options);
    }

    public YouTubeOptions Options { get; }

    public TimeProvider Clock { get; }

    public Words Words { get; } = new();

    public GrantBook Grants { get; }

    public QuotaBook Quota { get; }

    public SessionBook Sessions { get; }

    public VideoBook Videos { get; } = new();

    /// <summary>After the upload, until the uploads playlist shows a video.</summary>
    public TimeSpan IndexLag { get; set; }

    /// <summary>After the upload, until a video can be found by steps that follow.</summary>
    public TimeSpan ReadyLag { get; set; }

    /// <summary>Bytes a second that are taken from one upload; null for no limit.</summary>
    public long? BytesPerSecond { get; set; }

    public Func<FakeVideo, DateTimeOffset, VideoCounts> Counts { get; set; } = ViewCurve.At;

    /// <summary>How late reports are: they tell of the Pacific days that had ended so long ago.</summary>
    public TimeSpan ReportLag { get; set; } = TimeSpan.FromHours(60);

    /// <summary>Whether the columns of reports come in another order than they were asked for.</summary>
    public bool ReversesReportColumns { get; set; }

    /// <summary>What reports tell; null leaves a video out.</summary>
    public Func<FakeVideo, VideoCounts, VideoReport?> Reports { get; set; } = ReportCurve.Of;

    /// <summary>Places that were made in playlists: playlist and video.</summary>
    public List<(string Playlist, string Video)> Places { get; } = [];

    public bool IsReady(FakeVideo video) => video.MadeAt + ReadyLag <= Clock.GetUtcNow();

    public bool IsListed(FakeVideo video) => video.MadeAt + IndexLag <= Clock.GetUtcNow();
}

using System.Globalization;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.YouTube;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using Google.Apis.Services;
using Google.Apis.YouTube.v3;

namespace DailyBatch.PublishRig;

/// <summary>One run for one episode, as a command does it: the workspace is opened, the stored episode is published, nothing is kept in memory.</summary>
public static class RigRun
{
    /// <summary>The playlist that videos are put into.</summary>
    public const string Playlist = "PLfakeplaylist01";

    /// <summary>Runs it.</summary>
    /// <param name="order">What, where and as whom.</param>
    /// <param name="clock">The time.</param>
    /// <param name="videoId">The owner's word: this video is it.</param>
    /// <param name="uploadAgain">The owner's word: there is none.</param>
    /// <param name="token">Stops it.</param>
    public static async Task<RigResult> RunAsync(RigOrder order, TimeProvider clock, string? videoId = null, bool uploadAgain = false, CancellationToken token = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(order.Culture);
        var events = new List<StepEvent>();
        try
        {
            var app = Open(order, clock);
            var episode = await EpisodeAsync(app, order.EpisodeId, token);
            await foreach (var step in app.PublishAsync(new PublishOrder(episode, app.Today, NextDay: true, VideoId: videoId, UploadAgain: uploadAgain), token))
                events.Add(step);
        }
        catch (FaultException e)
        {
            events.Add(new StepFailed(e.Fault));
        }

        return new(events);
    }

    /// <summary>The workspace, with YouTube as the publisher.</summary>
    public static DailyBatchApp Open(RigOrder order, TimeProvider clock)
    {
        var overrides = Settings(order);
        var settings = SettingsLoader.Load(order.Workspace, new Dictionary<string, string>(), overrides);
        var publisher = new YouTubePublisher(new(order.Workspace, settings.Paths), settings, _ => Task.FromResult(Service(order)), clock, () => 0.5);
        return DailyBatchApp.Open(
            new() { Workspace = order.Workspace, CurrentDirectory = order.Workspace, Environment = new Dictionary<string, string>(), Overrides = overrides, Clock = clock },
            new AppParts(Videos: new NoVideos(), Publisher: publisher));
    }

    /// <summary>The episode as it is stored.</summary>
    public static async Task<Episode> EpisodeAsync(DailyBatchApp app, string id, CancellationToken token) =>
        await app.GetEpisodesAsync(new EpisodeQuery { Ids = [id] }, token).OfType<StepProduced>().Select(p => (Episode)p.Value).SingleAsync(token);

    private static Dictionary<string, string?> Settings(RigOrder order) => new()
    {
        ["schedule.timeZone"] = order.Zone,
        ["stories.provider"] = "grammar",
        ["voices.provider"] = "flite",
        ["pictures.provider"] = "vector",
        ["publishing.provider"] = "youtube",
        ["publishing.channelId"] = "UCfakechannel00000000001",
        ["publishing.madeForKids"] = "false",
        ["publishing.containsSyntheticMedia"] = "true",
        ["publishing.uploadCaptions"] = "true",
        ["publishing.playlistId"] = Playlist,
        ["publishing.chunkKib"] = "256",
        ["publishing.requestSeconds"] = order.RequestSeconds.ToString(CultureInfo.InvariantCulture),
    };

    private static YouTubeService Service(RigOrder order) => new(new BaseClientService.Initializer
    {
        ApplicationName = "DailyBatch",
        BaseUri = order.Server.AbsoluteUri,
        GZipEnabled = false,
        HttpClientInitializer = new Bearer(order.Token),
    });
}

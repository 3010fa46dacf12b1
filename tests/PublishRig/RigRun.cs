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

    /// <summary>The fake's channel.</summary>
    public const string ChannelId = "UCfakechannel00000000001";

    /// <summary>Runs it.</summary>
    /// <param name="order">What, where and as whom.</param>
    /// <param name="clock">The time.</param>
    /// <param name="wish">What else is wished; null for the next free slot.</param>
    /// <param name="token">Stops it.</param>
    public static async Task<RigResult> RunAsync(RigOrder order, TimeProvider clock, Func<PublishOrder, PublishOrder>? wish = null, CancellationToken token = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(order.Culture);
        var events = new List<StepEvent>();
        try
        {
            var app = Open(order, clock);
            var episode = await EpisodeAsync(app, order.EpisodeId, token);
            var plain = new PublishOrder(episode, app.Today, NextDay: true);
            await foreach (var step in app.PublishAsync(wish is null ? plain : wish(plain), token))
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

    private static Dictionary<string, string?> Settings(RigOrder order)
    {
        var settings = Usual(order);
        foreach (var (name, value) in order.Settings) settings[name] = value.Length > 0 ? value : null;
        return settings;
    }

    private static Dictionary<string, string?> Usual(RigOrder order) => new()
    {
        ["schedule.timeZone"] = order.Zone,
        ["stories.provider"] = "grammar",
        ["voices.provider"] = "flite",
        ["pictures.provider"] = "vector",
        ["publishing.provider"] = "youtube",
        ["publishing.channelId"] = ChannelId,
        ["publishing.madeForKids"] = "false",
        ["publishing.containsSyntheticMedia"] = "true",
        ["publishing.uploadCaptions"] = "true",
        ["publishing.playlistId"] = Playlist,
        ["publishing.chunkKib"] = "256",
        ["publishing.requestSeconds"] = order.RequestSeconds.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A service that is signed in.</summary>
    public static YouTubeService Service(RigOrder order) => new(new BaseClientService.Initializer
    {
        ApplicationName = "DailyBatch",
        BaseUri = order.Server.AbsoluteUri,
        HttpClientInitializer = new Bearer(order.Token),
    });
}

using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.Texts;
using DailyBatch.Core.Publishing.YouTube;
using DailyBatch.Core.Publishing.YouTube.Calls;
using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Journal;
using DailyBatch.Core.Publishing.YouTube.Stops;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using DailyBatch.Core.Settings;
using DailyBatch.Fakes.YouTube;
using DailyBatch.PublishRig;

namespace DailyBatch.Bench;

/// <summary>One upload in a process of its own, so that its memory is its own.</summary>
internal static class UploadProcess
{
    /// <summary>The argument that makes this program such a process.</summary>
    public const string Word = "upload-file";

    /// <summary>As DailyBatch uploads.</summary>
    public const string Own = "own";

    /// <summary>As HttpClient does without any help: one PUT.</summary>
    public const string Plain = "plain";

    private const int ShortBytes = 300_000;

    /// <summary>Starts one and waits for its end.</summary>
    public static async Task<UploadTime> RunAsync(string way, string file, FakeYouTube server, CancellationToken token)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(UploadProcess).Assembly.Location, Word, way, file, server.BaseUrl.AbsoluteUri, server.Grant().AccessToken]) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync(token);
        await process.WaitForExitAsync(token);
        var numbers = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return process.ExitCode == 0
            ? new(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("The upload failed.");
    }

    /// <summary>What it does.</summary>
    public static async Task UploadAsync(string way, string file, Uri server, string accessToken, CancellationToken token)
    {
        var order = new RigOrder(Path.GetDirectoryName(file)!, "episode_019aabcdef00", server, accessToken, DateTimeOffset.UtcNow, "en-US", "UTC", 600);
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var link = Link(order);

        // A short one first: what is measured is the upload and not the compiler.
        await OneAsync(way, order, link, client, ShortFile(order), token);
        using var memory = new MemoryPeak();
        var started = Stopwatch.GetTimestamp();
        await OneAsync(way, order, link, client, file, token);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(started).TotalSeconds} {memory.Megabytes}"));
    }

    private static string ShortFile(RigOrder order)
    {
        var path = Path.Combine(order.Workspace, "short.mp4");
        File.WriteAllBytes(path, new byte[ShortBytes]);
        return path;
    }

    private static async Task OneAsync(string way, RigOrder order, YouTubeLink link, HttpClient client, string file, CancellationToken token)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, FileOptions.Asynchronous | FileOptions.SequentialScan);
        if (way == Own) await SendAsync(order, link, stream, token);
        else await PutAsync(link, client, stream, token);
    }

    private static YouTubeLink Link(RigOrder order)
    {
        var stops = new StopFile(order.Workspace, TimeProvider.System);
        return new(RigRun.Service(order), new Refusals(RigRun.ChannelId, stops, TimeProvider.System), TimeSpan.FromMinutes(10), TimeProvider.System, () => 0.5);
    }

    private static async Task SendAsync(RigOrder order, YouTubeLink link, FileStream stream, CancellationToken token)
    {
        var slot = Slot();
        var entry = new UploadEntry { EpisodeId = order.EpisodeId, State = UploadState.Planned, ChannelId = RigRun.ChannelId, Sha256 = "", Length = stream.Length, Slot = slot, At = DateTimeOffset.UtcNow };
        var guard = new SlotGuard(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(10), TimeProvider.System);
        var job = new UploadJob(entry, new UploadJournal(Path.Combine(order.Workspace, "journal"), TimeProvider.System), guard, TimeProvider.System);
        var outcome = await new UploadLoop(link, new PublishingSettings(), TimeProvider.System).SendAsync(job, Body(slot), stream, _ => { }, token);
        if (outcome != UploadOutcome.Done) throw new InvalidOperationException($"The upload ended as {outcome}.");
    }

    private static async Task PutAsync(YouTubeLink link, HttpClient client, FileStream stream, CancellationToken token)
    {
        var opening = link.Service.Videos.Insert(Body(Slot()).ToVideo(), VideoBody.Parts, stream, "video/mp4");
        var address = await opening.InitiateSessionAsync(token);
        using var content = new StreamContent(stream, 1 << 20);
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, stream.Length - 1, stream.Length);
        (await client.PutAsync(address, content, token)).EnsureSuccessStatusCode();
    }

    private static VideoBody Body(EpisodePublication slot) => VideoBody.Scheduled(
        new VideoTexts("A video", "Its text", ["tag"], []),
        new ChannelTerms(RigRun.ChannelId, "24", "en", MadeForKids: false, ContainsSyntheticMedia: true, NotifySubscribers: false, TimeSpan.FromMinutes(30)),
        slot.PlannedAt);

    private static EpisodePublication Slot()
    {
        var at = DateTimeOffset.UtcNow.AddDays(1);
        return new() { SlotDate = DateOnly.FromDateTime(at.DateTime), SlotTime = new(11, 0), TimeZone = "UTC", PlannedAt = at, Publisher = "youtube" };
    }
}

using System.Globalization;
using DailyBatch.Bench.VideoChecks;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Videos.Sound;
using DailyBatch.Core.Voices;

namespace DailyBatch.Bench;

/// <summary>Makes twenty videos, unless they are there already, looks at each, and leaves videos, contact sheets and a table in a folder.</summary>
internal static class VideosCheck
{
    /// <summary>The argument that asks for it.</summary>
    public const string Word = "videos";

    private const string Usual = "out/videos";

    /// <summary>0 when nothing is wrong with any of them.</summary>
    /// <param name="folder">Where they lie; null for <c>out/videos</c>.</param>
    /// <param name="token">Ends the work; finished videos stay.</param>
    public static async Task<int> RunAsync(string? folder, CancellationToken token)
    {
        var root = Path.GetFullPath(folder ?? Usual);
        var (checker, reports) = (new VideoChecker(RenderParts.FontFolder()), new List<VideoReport>());
        foreach (var check in await TwentyVideos.WriteAsync(token))
        {
            Console.WriteLine($"{check.Name} ...");
            var video = await MakeAsync(root, check, token);
            reports.Add(await checker.CheckAsync(video, token));
            await ContactSheet.WriteAsync(video, Path.Combine(root, "sheets", check.Name + ".jpg"), token);
            foreach (var problem in reports[^1].Problems) Console.WriteLine($"  {problem}");
        }

        var table = VideosTable.Of(reports);
        await File.WriteAllTextAsync(Path.Combine(root, "table.txt"), table, token);
        Console.WriteLine(table);
        return reports.Any(r => r.Problems.Count > 0) ? 1 : 0;
    }

    private static async Task<CheckedVideo> MakeAsync(string root, PlannedCheck check, CancellationToken token)
    {
        var (cache, folder) = (Path.Combine(root, "cache"), Path.Combine(root, check.Name));
        var settings = check.Settings;
        var speech = new FliteSpeechEngine(settings.Voices, cache, "twenty videos");
        var files = new VideoFiles(folder);
        if (!File.Exists(files.StyledCaptions))
        {
            var maker = new VideoMaker(
                settings.Videos, settings.Tools, speech, new VectorPictureSource(settings.Tools, cache), new SoundMixer(), cache, RenderParts.FontFolder(), TimeProvider.System, CaptionLooks.Of(settings.Captions));
            await foreach (var step in maker.MakeAsync(check.Episode, folder, token)) _ = step;
        }

        var timeline = await RebuiltTimeline.OfAsync(check.Episode, speech, token);
        await File.WriteAllTextAsync(Path.Combine(folder, "timeline.txt"), string.Create(CultureInfo.InvariantCulture, $"{check.Name}\n\n{timeline}\n"), token);
        return new(check.Name, files.Video, files.StyledCaptions, timeline, check.Episode.TargetDuration);
    }
}

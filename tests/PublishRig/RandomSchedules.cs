using DailyBatch.Core.Runtime;

namespace DailyBatch.PublishRig;

/// <summary>Schedules by chance: up to four faults anywhere, each up to twelve times, a death of the process in four of ten, late lists, any culture and zone.</summary>
public static class RandomSchedules
{
    private static readonly string[] Moments =
    [
        "channels.list", "playlistItems.list", "video.session", "video.chunk", "video.last-chunk", "video.question", "videos.list",
        "thumbnail.session", "thumbnail.last-chunk", "captions.session", "captions.last-chunk", "playlistItems.insert",
    ];

    // The upload itself is where a second video can come from.
    private static readonly string[] Dangerous = ["video.session", "video.chunk", "video.last-chunk", "video.question"];

    private static readonly string[] Anywhere =
    [
        "500", "502", "503", "503-wait", "429", "401", "403-rate", "403-quota", "reset", "lost-answer", "truncated", "html-page", "503-after",
    ];

    private static readonly string[] WhileUploading = ["401-mid-chunk", "503-mid-chunk", "reset-mid-chunk", "short-range", "stuck", "session-gone", "empty-200", "empty-200-nothing-done", "400-upload-limit"];

    private static readonly string[] Cultures = ["ar-SA", "fa-IR", "th-TH", "fi-FI", "en-US", "de-DE"];
    private static readonly string[] Zones = ["Pacific/Kiritimati", "America/Los_Angeles", "Europe/London", "Asia/Kolkata", "Pacific/Pago_Pago", "America/Sao_Paulo", "Australia/Lord_Howe"];
    private static readonly double[] LagSeconds = [0, 0, 0, 5, 30, 90, 600, 20_000];

    /// <summary>So many; the same for the same seed.</summary>
    public static IReadOnlyList<Schedule> Of(ulong seed, int count) => [.. Enumerable.Range(0, count).Select(i => One(SeededRandom.For(seed, "schedule", i.ToString(System.Globalization.CultureInfo.InvariantCulture))))];

    private static Schedule One(SeededRandom random) => new()
    {
        Faults = [.. Enumerable.Range(0, random.Below(5)).Select(_ => Fault(random))],
        Kill = random.NextDouble() < 0.4 ? Kill(random) : null,
        Culture = random.Pick(Cultures),
        Zone = random.Pick(Zones),
        IndexLag = TimeSpan.FromSeconds(random.Pick(LagSeconds)),
        ReadyLag = TimeSpan.FromSeconds(random.Pick(LagSeconds)),
    };

    private static PlannedFault Fault(SeededRandom random)
    {
        var isUpload = random.NextDouble() < 0.6;
        return new(
            random.Pick(isUpload ? [.. Anywhere, .. WhileUploading] : Anywhere),
            random.Pick(isUpload ? Dangerous : Moments),
            1 + random.Below(4),
            random.NextDouble() < 0.7 ? 1 : 1 + random.Below(12));
    }

    private static PlannedKill Kill(SeededRandom random) => random.NextDouble() < 0.6
        ? new(random.Pick(Dangerous), 1 + random.Below(2), random.NextDouble() < 0.5)
        : new(random.Pick(Moments), 1, random.NextDouble() < 0.5);
}

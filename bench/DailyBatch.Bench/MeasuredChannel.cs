using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Bench;

/// <summary>A channel of five videos a day that all have their figures.</summary>
internal static class MeasuredChannel
{
    public const int PerDay = 5;

    public static readonly DateOnly Date = new(2026, 6, 1);
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 6, 0, 0, TimeSpan.Zero);

    private static readonly int[] Hours = [11, 14, 18, 20, 22];
    private static readonly string[] Niches = [.. PlannerWords.Niches, "neighbours", "school"];

    public static DailyBatchSettings Settings() =>
        SettingsLoader.Load(Path.GetTempPath(), new Dictionary<string, string>(), new Dictionary<string, string?> { ["planner.niches"] = string.Join(',', Niches) });

    public static IReadOnlyList<PostingSlot> Slots() =>
        [.. Hours.Select(h => new PostingSlot(Date, new(h, 0), "Europe/London", new(Date, new(h, 0), TimeSpan.Zero), SlotStatus.Free, null))];

    /// <summary>Stores so many episodes, the newest two days old, and returns their folder.</summary>
    public static string Fill(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var random = new SeededRandom(1);
        var clock = new SteppingClock();
        for (var i = 0; i < count; i++)
        {
            var at = new DateTimeOffset(Date.AddDays(-2 - (count - 1 - i) / PerDay), new(Hours[i % PerDay], 0), TimeSpan.Zero);
            var id = EpisodeId.New(clock);
            File.WriteAllText(Path.Combine(folder, id + ".json"), Text(id, at, random));
        }

        return folder;
    }

    private static string Text(string id, DateTimeOffset at, SeededRandom random)
    {
        var plan = SampleEpisode.Plan with { Niche = random.Pick(Niches), Pattern = random.Pick(PlannerWords.Patterns), PrimaryEmotion = random.Pick(PlannerWords.Emotions) };
        var episode = Episode.Of(plan, id, TimeSpan.FromSeconds(60), at) with
        {
            Publication = new()
            {
                SlotDate = DateOnly.FromDateTime(at.DateTime), SlotTime = TimeOnly.FromDateTime(at.DateTime), TimeZone = "Europe/London",
                PlannedAt = at, PublishedAt = at, UploadedAt = at, Publisher = "youtube",
            },
            Measures = new(200 + random.Below(3000), random.Below(100), random.Below(10), null, null),
        };
        JsonObject json = EpisodeWriter.Write(episode, Path.GetTempPath());
        return json.ToJsonString(EpisodeJson.Options);
    }

    /// <summary>Ids count milliseconds; each is one later, whatever the machine's clock shows.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private DateTimeOffset _now = new(2025, 12, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now += TimeSpan.FromSeconds(1);
    }
}

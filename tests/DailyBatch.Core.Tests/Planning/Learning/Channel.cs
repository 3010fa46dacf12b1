using DailyBatch.Core.Planning;
using DailyBatch.Core.Planning.History;
using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Tests.Planning.Learning;

/// <summary>A channel of five videos a day up to the day before <see cref="Date"/>, on which workplace dramas do well and 20:00 does.</summary>
internal static class Channel
{
    public static readonly DateOnly Date = new(2025, 11, 25);
    public static readonly DateTimeOffset Now = new(2025, 11, 25, 6, 0, 0, TimeSpan.Zero);

    private static readonly int[] Hours = [11, 14, 18, 20, 22];

    public static DailyBatchSettings SettingsWith(params (string Name, string Value)[] overrides)
    {
        using var folder = new Support.TemporaryFolder();
        return SettingsLoader.Load(folder.Path, new Dictionary<string, string>(), overrides.ToDictionary(o => o.Name, o => (string?)o.Value));
    }

    public static List<PastEpisode> History(int days, long scale = 1)
    {
        var random = new SeededRandom(4);
        var chance = new NormalDraws(random);
        return
        [
            .. from back in Enumerable.Range(2, days).Reverse()
               from hour in Hours
               let niche = random.Pick(PlannerWords.Niches)
               let level = 7 + (niche == "workplace_drama" ? .9 : 0) + (hour == 20 ? .4 : 0)
               let views = (long)Math.Exp(level + .8 * chance.Next()) * scale
               select Episode(Date.AddDays(-back), hour, niche, random.Pick(PlannerWords.Patterns), random.Pick(PlannerWords.Emotions), views),
        ];
    }

    public static PastEpisode Episode(DateOnly date, int hour, string? niche, string? pattern, string? emotion, long? views) => new()
    {
        Id = FormattableString.Invariant($"episode_{date.DayNumber:x8}{hour:x4}"),
        Date = date,
        Time = new(hour, 0),
        At = new(date, new(hour, 0), TimeSpan.Zero),
        Niche = niche,
        Style = niche is null ? null : "ragebait",
        Pattern = pattern,
        Emotion = emotion,
        Views = views,
        Likes = views / 25,
        Comments = views / 250,
        IsPlanned = true,
        IsOut = true,
    };

    public static LearningData Data(IReadOnlyList<PastEpisode> history, DailyBatchSettings? settings = null) =>
        LearningData.Of(history, settings ?? SettingsWith(), Date, Now);

    public static ModelRequest Request(IReadOnlyList<PastEpisode> history, DailyBatchSettings? settings = null, int count = 5)
    {
        settings ??= SettingsWith();
        var slots = Hours.Select(h => new Core.Scheduling.PostingSlot(Date, new(h, 0), "Europe/London", new(Date, new(h, 0), TimeSpan.Zero), Core.Scheduling.SlotStatus.Free, null));
        return new(MixRequest.From(settings, Date, count) with { Slots = [.. slots] }, Data(history, settings), settings.Planner);
    }
}

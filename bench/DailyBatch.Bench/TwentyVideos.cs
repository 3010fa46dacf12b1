using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Bench;

/// <summary>Twenty stories of the grammar over all niches, emotions, patterns of beats and of cuts, narrators of the embedded voices and styles of captions.</summary>
internal static class TwentyVideos
{
    /// <summary>How many there are.</summary>
    public const int Count = 20;

    private static readonly string[] Niches = ["courtroom", "relationship_drama", "injustice", "workplace_drama"];
    private static readonly string[] Styles = ["courtroom_drama", "relationship_drama", "ragebait", "ragebait"];
    private static readonly string[] Emotions = ["rage", "injustice", "shock", "disgust"];
    private static readonly string[] Patterns = ["A", "B", "C"];
    private static readonly string[] Edits = ["talking_head_heavy", "broll_cinematic", "mixed_rapid"];
    private static readonly string[] Narrators = ["rms", "slt", "awb", "kal16"];
    private static readonly string[] Looks = ["bold", "boxed", "calm"];
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(60);

    /// <summary>All of them; the same every time.</summary>
    public static async Task<IReadOnlyList<PlannedCheck>> WriteAsync(CancellationToken token)
    {
        var (writer, told, checks) = (new GrammarStoryWriter(), new StoryMemory(), new List<PlannedCheck>());
        for (var i = 0; i < Count; i++)
        {
            var plan = PlanOf(i);
            var id = string.Create(CultureInfo.InvariantCulture, $"episode_{i:x12}");
            var written = await writer.WriteAsync(new StoryRequest(id, plan, Target, told), token).OfType<StepProduced>().SingleAsync(token);
            var story = (Story)written.Value with { EditPattern = Edits[i % Edits.Length] };
            checks.Add(new(NameOf(i), Episode.Of(plan, id, Target, DateTimeOffset.UnixEpoch) with { Story = story }, SettingsOf(i)));
        }

        return checks;
    }

    private static PlannedVideo PlanOf(int i) => new()
    {
        Date = new DateOnly(2025, 11, 23),
        Place = i + 1,
        Niche = Niches[i % 4],
        Style = Styles[i % 4],
        Pattern = Patterns[i / 3 % 3],
        PrimaryEmotion = Emotions[(i + i / 4) % 4],
        Reason = new PlanReason("benchmark", "One of twenty to look at."),
        Seed = SeededRandom.SeedFrom("twenty videos", i.ToString(CultureInfo.InvariantCulture)),
    };

    private static DailyBatchSettings SettingsOf(int i)
    {
        var settings = new DailyBatchSettings();
        settings.Voices.Roles[StoryLine.Narrator] = Narrators[i / 2 % 4];
        settings.Captions.Style = Looks[i / 4 % 3];
        return settings;
    }

    private static string NameOf(int i) =>
        string.Create(CultureInfo.InvariantCulture, $"{i + 1:00}-{Niches[i % 4]}-{Emotions[(i + i / 4) % 4]}-{Edits[i % 3]}-{Narrators[i / 2 % 4]}-{Looks[i / 4 % 3]}");
}

using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;

namespace DailyBatch.PublishRig;

/// <summary>A rendered episode in a workspace.</summary>
public static class RigEpisode
{
    /// <summary>Stores one and gives its id.</summary>
    public static async Task<string> StoreAsync(string workspace, RigFiles files, TimeProvider clock, CancellationToken token = default)
    {
        var episode = Make(files, clock.GetUtcNow());
        await new JsonEpisodeStore(Path.Combine(workspace, "storage", "episodes"), workspace, clock).SaveAsync(episode, token);
        return episode.Id;
    }

    private static Episode Make(RigFiles files, DateTimeOffset now) => new()
    {
        Id = "episode_" + (now.ToUnixTimeMilliseconds() - 60_000).ToString("x12", System.Globalization.CultureInfo.InvariantCulture),
        CreatedAt = now.AddMinutes(-1),
        Traits = new("workplace_drama", "ragebait", "A", "rage", "shock"),
        TargetDuration = TimeSpan.FromSeconds(60),
        Story = Story(),
        Video = new()
        {
            Path = files.Video,
            ThumbnailPath = files.Thumbnail,
            CaptionsPath = files.Captions,
            Duration = TimeSpan.FromSeconds(58.5),
            AudioDuration = TimeSpan.FromSeconds(58.4),
            Sha256 = files.Sha256,
            PictureProvider = "vector",
            VoiceProvider = "flite",
            RenderedAt = now,
        },
    };

    private static Story Story() => new()
    {
        Title = "She said \"the cake\" was hers",
        Logline = "A cake goes missing.",
        Topic = "the office cake",
        Characters = [new() { Id = "boss_1", Role = "boss", Name = "Rita", Appearance = new Dictionary<string, string> { ["gender"] = "female" } }],
        Scenes = [new() { Id = 1, Description = "An office.", Role = "hook", Place = "office", Time = "day", Prop = "cake", Figures = [new("boss_1", "pointing")], BRoll = [new("mid_shot", "an office, day", 3, 1)] }],
        Beats =
        [
            new(BeatKind.Hook, 1, "rage", [new("boss_1", "Who ate my cake?", "rage"), new(StoryLine.Narrator, "Nobody moved.", "shock")]),
            new(BeatKind.Cta, 1, "rage", [new(StoryLine.Narrator, "Would you have told her?", "rage")]),
        ],
        Description = "Somebody ate a cake that was not theirs. Would you have told her?",
        Tags = ["office drama", "cake"],
        HookLine = "WHO ATE IT",
        Topics = ["work"],
        MoralAxes = ["truth vs peace"],
        Writer = "grammar",
        EditPattern = "mixed_rapid",
    };
}

using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Tests.Support;

/// <summary>Episodes for tests that are not about stories.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2025, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static PlannedVideo Plan(int place = 1) => new()
    {
        Date = new(2025, 11, 23),
        Place = place,
        Niche = "workplace_drama",
        Style = "ragebait",
        Pattern = "A",
        PrimaryEmotion = "rage",
        SecondaryEmotion = "shock",
        SuggestedSlot = new(2025, 11, 23, 11, 0, 0, TimeSpan.Zero),
        Reason = new("mix", "It was its turn."),
        Seed = ulong.MaxValue - (ulong)place,
    };

    public static Story Story() => new()
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
        Description = "A story.",
        Tags = ["office"],
        HookLine = "WHO ATE IT",
        Topics = ["work"],
        MoralAxes = ["truth vs peace"],
        Writer = "grammar",
        EditPattern = "mixed_rapid",
        Writing = Writing(),
    };

    public static StoryWriting Writing() => new()
    {
        PromptVersion = "3",
        Candidates = [new("The cake", "A cake goes missing.", new(0.8, 0.7, 0.9, 0.6, 0.5, 1), Chosen: true), new("The cup", "A cup breaks.", null, Chosen: false)],
        Titles = [new("She said \"the cake\" was hers", 0.81, "short")],
        Rules = [new("hook", Kept: true, Repaired: 1), new("word-budget", Kept: true, Repaired: 0)],
        RepairRounds = 1,
    };

    public static Episode Episode(string id = "episode_019aabcdef00") =>
        Core.Episodes.Episode.Of(Plan(), id, TimeSpan.FromSeconds(60), Now);

    public static EpisodeVideo Video(string folder, string sha256 = "00") => new()
    {
        Path = Path.Combine(folder, "video.mp4"),
        ThumbnailPath = Path.Combine(folder, "thumbnail.jpg"),
        CaptionsPath = Path.Combine(folder, "captions.srt"),
        Duration = TimeSpan.FromSeconds(58.5),
        AudioDuration = TimeSpan.FromSeconds(58.4),
        Sha256 = sha256,
        BRollClips = 5,
        TalkingHeadClips = 0,
        PictureProvider = "vector",
        VoiceProvider = "flite",
        RenderedAt = Now.AddMinutes(2),
    };

    public static EpisodePublication Publication(DateTimeOffset? uploaded = null) => new()
    {
        SlotDate = new(2025, 11, 23),
        SlotTime = new(11, 0),
        TimeZone = "Europe/London",
        PlannedAt = new(2025, 11, 23, 11, 0, 0, TimeSpan.Zero),
        Publisher = "outbox",
        UploadedAt = uploaded,
    };
}

namespace DailyBatch.Core.Settings;

/// <summary>What the user decided: <c>dailybatch.json</c>, then the environment, then parameters. Holds no secrets. Validated before anything is done.</summary>
public sealed class DailyBatchSettings
{
    /// <summary>The channel.</summary>
    public ChannelSettings Channel { get; set; } = new();

    /// <summary>Zone and posting slots.</summary>
    public ScheduleSettings Schedule { get; set; } = new();

    /// <summary>The daily batch.</summary>
    public BatchSettings Batch { get; set; } = new();

    /// <summary>What videos are planned from.</summary>
    public PlannerSettings Planner { get; set; } = new();

    /// <summary>How stories are written.</summary>
    public StorySettings Stories { get; set; } = new();

    /// <summary>How lines are spoken.</summary>
    public VoiceSettings Voices { get; set; } = new();

    /// <summary>Where pictures come from.</summary>
    public PictureSettings Pictures { get; set; } = new();

    /// <summary>How characters are shown who speak.</summary>
    public TalkingHeadSettings TalkingHeads { get; set; } = new();

    /// <summary>How videos are rendered.</summary>
    public VideoSettings Videos { get; set; } = new();

    /// <summary>How captions look.</summary>
    public CaptionSettings Captions { get; set; } = new();

    /// <summary>Who publishes, and what is declared of each video.</summary>
    public PublishingSettings Publishing { get; set; } = new();

    /// <summary>How YouTube is signed in to.</summary>
    public YouTubeSettings Youtube { get; set; } = new();

    /// <summary>Where things are stored, relative to the workspace.</summary>
    public PathSettings Paths { get; set; } = new();

    /// <summary>Programs that are not on the PATH.</summary>
    public ToolSettings Tools { get; set; } = new();
}

namespace DailyBatch.Core.Settings;

/// <summary>What videos are planned from. Empty lists mean the built-in words.</summary>
public sealed class PlannerSettings
{
    /// <summary>Learn from past performance. Environment: <c>USE_OPTIMISATION</c>.</summary>
    public bool UseOptimisation { get; set; } = true;

    /// <summary>Niches: courtroom, relationship_drama, injustice, workplace_drama, and your own.</summary>
    public string[] Niches { get; set; } = [];

    /// <summary>Styles: courtroom_drama, ragebait, relationship_drama.</summary>
    public string[] Styles { get; set; } = [];

    /// <summary>Patterns: A, B, C.</summary>
    public string[] Patterns { get; set; } = [];

    /// <summary>Emotions: rage, injustice, shock, disgust.</summary>
    public string[] Emotions { get; set; } = [];
}

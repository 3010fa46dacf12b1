using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>What videos are planned from. Empty lists mean the built-in words.</summary>
public sealed class PlannerSettings
{
    /// <summary>From which day YouTube counts views in another way: when playback starts, in every format.</summary>
    internal static readonly string[] UsualViewCountChanges = ["2026-08-24"];

    /// <summary>Learn from past performance; false is the simple mix. Environment: <c>USE_OPTIMISATION</c>.</summary>
    public bool UseOptimisation { get; set; } = true;

    /// <summary>How videos are chosen: <c>model</c> learns from figures and is the simple mix until there are any, <c>proportional</c> is the sampler of the system before, <c>mix</c> the simple mix.</summary>
    [AllowedValues("model", "mix", "proportional")]
    public string Strategy { get; set; } = "model";

    /// <summary>Niches: courtroom, relationship_drama, injustice, workplace_drama, and your own.</summary>
    public string[] Niches { get; set; } = [];

    /// <summary>Styles: courtroom_drama, ragebait, relationship_drama.</summary>
    public string[] Styles { get; set; } = [];

    /// <summary>Patterns: A, B, C.</summary>
    public string[] Patterns { get; set; } = [];

    /// <summary>Emotions: rage, injustice, shock, disgust.</summary>
    public string[] Emotions { get; set; } = [];

    /// <summary>How boldly the model explores (0 to 2): 0 always takes what looks best, 1 as boldly as it is unsure.</summary>
    [Range(0.0, 2.0)]
    public double Alpha { get; set; } = .5;

    /// <summary>Videos of one niche in a batch at most (1 to 50); null for two, or what an even share asks for.</summary>
    [Range(1, BatchSettings.MaximumCount)]
    public int? NicheCap { get; set; }

    /// <summary>Views that a like counts for (0 to 100).</summary>
    [Range(0.0, 100.0)]
    public double LikeWeight { get; set; } = 2;

    /// <summary>Views that a comment counts for (0 to 100).</summary>
    [Range(0.0, 100.0)]
    public double CommentWeight { get; set; } = 5;

    /// <summary>
    /// Which views of the first 24 hours are learned from: <c>public</c>, what YouTube shows, or <c>engaged</c>, those of them that stayed beyond the start. The
    /// latter takes reports of YouTube Analytics; a video without them is not learned from.
    /// </summary>
    [AllowedValues("public", "engaged")]
    public string Views { get; set; } = "public";

    /// <summary>Niches of which every batch holds one.</summary>
    public string[] Always { get; set; } = [];

    /// <summary>Niches that are not planned on a day of the week, by its English name.</summary>
    public Dictionary<string, string[]> Never { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Topics to be used, each once, in their order.</summary>
    public string[] Topics { get; set; } = [];

    /// <summary>What words of older files mean, for instance <c>sadness</c>: <c>injustice</c>. Words that are not named stay categories of their own.</summary>
    public Dictionary<string, string> Meanings { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Dates from which views are counted in another way, as <c>yyyy-MM-dd</c>: figures across them are not compared. Empty means 2026-08-24.</summary>
    public string[] ViewCountChanges { get; set; } = [];
}

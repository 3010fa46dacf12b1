using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>How characters are shown who speak.</summary>
public sealed class TalkingHeadSettings
{
    /// <summary><c>drawn</c> (the mouths of drawn faces follow the speech; no key, no network), <c>d-id</c> or <c>heygen</c>: at most three clips a video, each paid.</summary>
    [AllowedValues("drawn", "d-id", "heygen")]
    public string Provider { get; set; } = "drawn";

    /// <summary>Base address of the provider; not set: its own.</summary>
    public string? Endpoint { get; set; }

    /// <summary>What is shown where the provider fails: <c>none</c> makes it an error of the episode, <c>drawn</c> shows the drawn face.</summary>
    [AllowedValues("none", "drawn")]
    public string Fallback { get; set; } = "none";

    /// <summary>Calls that may begin in a minute, looks at a clip in the making among them (1 to 10000).</summary>
    [Range(1, 10_000)]
    public int CallsPerMinute { get; set; } = 60;

    /// <summary>Seconds for one clip, from the first upload until it is here (10 to 7200).</summary>
    [Range(10, 7200)]
    public int DeadlineSeconds { get; set; } = 900;

    /// <summary>Seconds for one call (1 to 3600).</summary>
    [Range(1, 3600)]
    public int AttemptSeconds { get; set; } = 120;

    /// <summary>US dollars for a second of a clip (0 to 100). Not set: costs are not known.</summary>
    [Range(0, 100)]
    public decimal? Price { get; set; }
}

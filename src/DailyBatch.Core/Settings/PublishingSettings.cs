using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>Who publishes, and what is declared of each video.</summary>
public sealed class PublishingSettings
{
    /// <summary><c>auto</c> (YouTube where it is set up, else the outbox), <c>outbox</c> or <c>youtube</c>.</summary>
    [AllowedValues("auto", "outbox", "youtube")]
    public string Provider { get; set; } = "auto";

    /// <summary>The id of the YouTube channel that videos go to; another one is refused. Not set, nothing is published to YouTube.</summary>
    public string? ChannelId { get; set; }

    /// <summary>YouTube category; 24 is entertainment.</summary>
    public string CategoryId { get; set; } = "24";

    /// <summary>Declared as made for children. Not set is stored as missing, and nothing is published to YouTube.</summary>
    public bool? MadeForKids { get; set; }

    /// <summary>Declared as altered or synthetic. Not set is stored as missing, and nothing is published to YouTube.</summary>
    public bool? ContainsSyntheticMedia { get; set; }

    /// <summary>Tell subscribers of each video.</summary>
    public bool NotifySubscribers { get; set; } = true;

    /// <summary>Put the subtitles on YouTube. Needs a scope that sign-in does not ask for by default.</summary>
    public bool UploadCaptions { get; set; }

    /// <summary>The id of a playlist that every video is put into. Not set: none.</summary>
    public string? PlaylistId { get; set; }

    /// <summary>Tags that every video gets.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>Every description says that the story is fictional.</summary>
    public bool FictionLine { get; set; } = true;

    /// <summary>Put the thumbnail on YouTube.</summary>
    public bool UploadThumbnail { get; set; } = true;

    /// <summary>The most KiB of video that are sent at once: a multiple of 256 (256 to 262144). The first pieces have 8192; they grow on a line that is quick.</summary>
    [Range(256, 262_144)]
    public int ChunkKib { get; set; } = 262_144;

    /// <summary>The most KiB a second that are sent (64 to 10000000). Not set: as fast as it goes.</summary>
    [Range(64, 10_000_000)]
    public int? BandwidthKib { get; set; }

    /// <summary>Seconds for one request to YouTube (1 to 3600). One that takes longer is broken off and gone on with in smaller pieces.</summary>
    [Range(1, 3600)]
    public int RequestSeconds { get; set; } = 120;
}

using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>Who publishes, and what is declared of each video.</summary>
public sealed class PublishingSettings
{
    /// <summary><c>auto</c> or <c>outbox</c>.</summary>
    [AllowedValues("auto", "outbox")]
    public string Provider { get; set; } = "auto";

    /// <summary>The id of the YouTube channel that videos go to; another one is refused. Not set, nothing is published to YouTube.</summary>
    public string? ChannelId { get; set; }

    /// <summary>YouTube category; 24 is entertainment.</summary>
    public string CategoryId { get; set; } = "24";

    /// <summary>Declared as made for children. Not set is stored as missing: YouTube asks for it at the upload.</summary>
    public bool? MadeForKids { get; set; }

    /// <summary>Declared as altered or synthetic. Not set is stored as missing.</summary>
    public bool? ContainsSyntheticMedia { get; set; }

    /// <summary>Tell subscribers of each video.</summary>
    public bool NotifySubscribers { get; set; } = true;

    /// <summary>Put the subtitles on YouTube. Needs a scope that sign-in does not ask for by default.</summary>
    public bool UploadCaptions { get; set; }

    /// <summary>The id of a playlist that every video is put into. Not set: none.</summary>
    public string? PlaylistId { get; set; }

    /// <summary>Tags that every video gets.</summary>
    public string[] Tags { get; set; } = [];
}

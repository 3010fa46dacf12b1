using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>How lines are spoken.</summary>
public sealed class VoiceSettings
{
    /// <summary><c>auto</c> or <c>flite</c>.</summary>
    [AllowedValues("auto", "flite")]
    public string Provider { get; set; } = "auto";

    /// <summary>Speaking rate: 1 is the voice's own, larger is faster (0.7 to 1.4).</summary>
    [Range(0.7, 1.4)]
    public double Rate { get; set; } = 1.1;
}

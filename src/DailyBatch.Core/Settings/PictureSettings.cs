using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>Where pictures come from.</summary>
public sealed class PictureSettings
{
    /// <summary><c>auto</c> or <c>vector</c>.</summary>
    [AllowedValues("auto", "vector")]
    public string Provider { get; set; } = "auto";
}

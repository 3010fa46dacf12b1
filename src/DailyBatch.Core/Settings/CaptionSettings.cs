using System.ComponentModel.DataAnnotations;

namespace DailyBatch.Core.Settings;

/// <summary>How captions look: a built-in style, and single values that take the place of the style's. Sizes are pixels of the 1080x1920 frame.</summary>
public sealed class CaptionSettings
{
    /// <summary><c>bold</c> (large capitals that jump), <c>boxed</c> (a box runs from word to word) or <c>calm</c> (small letters that do not move).</summary>
    [AllowedValues("bold", "boxed", "calm")]
    public string Style { get; set; } = "bold";

    /// <summary>Whether one strong word or number a caption is emphasised.</summary>
    public bool Keywords { get; set; } = true;

    /// <summary>Font size (60 to 200); captions that would be too wide are set smaller.</summary>
    [Range(60, 200)]
    public int? FontSize { get; set; }

    /// <summary>The middle of captions from above (500 to 1290).</summary>
    [Range(500, 1290)]
    public int? CentreY { get; set; }

    /// <summary>The narrator's words, as #RRGGBB.</summary>
    public string? TextColor { get; set; }

    /// <summary>The word that is heard, as #RRGGBB.</summary>
    public string? ActiveColor { get; set; }

    /// <summary>The strong word while it is not heard, as #RRGGBB.</summary>
    public string? KeywordColor { get; set; }

    /// <summary>The rim, as #RRGGBB.</summary>
    public string? OutlineColor { get; set; }

    /// <summary>The box behind the word that is heard, as #RRGGBB.</summary>
    public string? BoxColor { get; set; }

    /// <summary>Width of the rim (0 to 20).</summary>
    [Range(0, 20)]
    public int? Outline { get; set; }

    /// <summary>Offset of the shadow (0 to 20).</summary>
    [Range(0, 20)]
    public int? Shadow { get; set; }

    /// <summary><c>style</c> (as the style has them), <c>upper</c>, <c>lower</c> or <c>written</c> (as the story has them).</summary>
    [AllowedValues("style", "upper", "lower", "written")]
    public string Letters { get; set; } = "style";

    /// <summary>The most words at once (1 to 6).</summary>
    [Range(1, 6)]
    public int? Words { get; set; }

    /// <summary>The most characters at once (6 to 40).</summary>
    [Range(6, 40)]
    public int? Characters { get; set; }

    /// <summary>Percent of its size at which a word comes in when it is heard (100 to 130); 100 for no movement.</summary>
    [Range(100, 130)]
    public int? Pop { get; set; }
}

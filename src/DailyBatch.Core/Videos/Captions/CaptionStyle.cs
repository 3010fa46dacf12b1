namespace DailyBatch.Core.Videos.Captions;

/// <summary>How captions look, in pixels of the 1080x1920 frame.</summary>
internal static class CaptionStyle
{
    /// <summary>Font size as libass takes it; longer captions are set smaller.</summary>
    public const int FontSize = 168;

    /// <summary>Width of the black rim.</summary>
    public const int Outline = 9;

    /// <summary>Offset of the shadow.</summary>
    public const int Shadow = 4;

    /// <summary>The player's buttons and texts lie outside of this stretch of the width.</summary>
    public const int SafeLeft = 90;

    /// <summary>The right end of the safe stretch.</summary>
    public const int SafeRight = 900;

    /// <summary>The middle of captions: of the safe stretch, a hand below the middle of the frame.</summary>
    public const int CentreX = (SafeLeft + SafeRight) / 2;

    /// <summary>The middle of captions from above; all of them end above 1420, where the player's texts begin.</summary>
    public const int CentreY = 1240;

    /// <summary>Percent of its size at which a word comes in when it is heard.</summary>
    public const int Popped = 112;

    /// <summary>Percent at which it rests while it is heard.</summary>
    public const int Settled = 104;

    /// <summary>Milliseconds from the one to the other.</summary>
    public const int SettleMilliseconds = 90;

    /// <summary>The word that is heard, as ASS writes colours (blue, green, red).</summary>
    public const string ActiveColor = "&H0019D9FF&";

    /// <summary>The narrator's words.</summary>
    public const string NarratorColor = "&H00FFFFFF&";

    /// <summary>The characters' words, in the order in which they first speak: pale, and none near the yellow of the active word.</summary>
    public static IReadOnlyList<string> CharacterColors { get; } =
        ["&H00FFDFA8&", "&H00D4B8FF&", "&H00CFFFB8&", "&H00FFC4DC&", "&H00C0D8FF&", "&H00F4FFB0&"];
}

namespace DailyBatch.Core.Videos.Captions;

/// <summary>How captions look, in pixels of the 1080x1920 frame; colours as #RRGGBB. The built-in ones are in <see cref="CaptionStyles"/>.</summary>
internal sealed record CaptionStyle
{
    /// <summary>The player's buttons and texts lie outside of this stretch of the width.</summary>
    public const int SafeLeft = 90;

    /// <summary>The right end of the safe stretch.</summary>
    public const int SafeRight = 900;

    /// <summary>The upper end of the safe stretch of the height.</summary>
    public const int SafeTop = 384;

    /// <summary>The lower end, where the player's texts begin.</summary>
    public const int SafeBottom = 1420;

    /// <summary>The middle of captions: of the safe stretch.</summary>
    public const int CentreX = (SafeLeft + SafeRight) / 2;

    /// <summary>Font size as libass takes it; longer captions are set smaller.</summary>
    public required int FontSize { get; init; }

    /// <summary>The middle of captions from above.</summary>
    public int CentreY { get; init; } = 1240;

    /// <summary>The narrator's words.</summary>
    public string TextColor { get; init; } = "#FFFFFF";

    /// <summary>The characters' words, in the order in which they first speak: pale, and none near the colour of the active word.</summary>
    public IReadOnlyList<string> CharacterColors { get; init; } = ["#A8DFFF", "#FFB8D4", "#B8FFCF", "#DCC4FF", "#FFD8C0", "#B0FFF4"];

    /// <summary>The word that is heard.</summary>
    public required string ActiveColor { get; init; }

    /// <summary>The strong word of a caption while it is not heard.</summary>
    public required string KeywordColor { get; init; }

    /// <summary>Percent of the size at which a strong word is set.</summary>
    public int KeywordSize { get; init; } = 100;

    /// <summary>The rim of all words.</summary>
    public string OutlineColor { get; init; } = "#000000";

    /// <summary>Width of the rim.</summary>
    public required int Outline { get; init; }

    /// <summary>Offset of the shadow.</summary>
    public required int Shadow { get; init; }

    /// <summary>The box behind the word that is heard; null for none.</summary>
    public string? BoxColor { get; init; }

    /// <summary>How its letters are written.</summary>
    public CaptionCase Case { get; init; } = CaptionCase.Upper;

    /// <summary>The most words seen at once.</summary>
    public int MostWords { get; init; } = 3;

    /// <summary>The most characters seen at once, unless one word has more.</summary>
    public int MostCharacters { get; init; } = 18;

    /// <summary>Percent of its size at which a word comes in when it is heard; 100 for no movement.</summary>
    public int Popped { get; init; } = 100;

    /// <summary>Percent at which it rests while it is heard.</summary>
    public int Settled => 100 + (Popped - 100) / 3;
}

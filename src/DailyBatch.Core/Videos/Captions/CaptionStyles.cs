using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>The built-in styles, and a user's own: one of them with single values changed.</summary>
internal static class CaptionStyles
{
    /// <summary>Large capitals with a heavy rim; the word that is heard is yellow and jumps.</summary>
    public static CaptionStyle Bold { get; } = new()
    {
        FontSize = 168, ActiveColor = "#FFD919", KeywordColor = "#FF6B52", KeywordSize = 108, Outline = 9, Shadow = 4, Popped = 112,
    };

    /// <summary>Karaoke: a coloured box runs from word to word.</summary>
    public static CaptionStyle Boxed { get; } = new()
    {
        FontSize = 140, ActiveColor = "#FFFFFF", KeywordColor = "#FFC83D", BoxColor = "#D7263D", Outline = 6, Shadow = 3,
        MostWords = 4, MostCharacters = 20,
    };

    /// <summary>Quiet small letters that do not move: more words at once, a thin rim, a soft gold for the word that is heard.</summary>
    public static CaptionStyle Calm { get; } = new()
    {
        FontSize = 112, ActiveColor = "#FFCF70", KeywordColor = "#9FE3FF", Outline = 4, Shadow = 3, Case = CaptionCase.Lower,
        MostWords = 5, MostCharacters = 26, CentreY = 1280,
    };

    /// <summary>The style that settings ask for.</summary>
    public static CaptionStyle Of(CaptionSettings settings)
    {
        var style = Named(settings.Style);
        return style with
        {
            FontSize = settings.FontSize ?? style.FontSize,
            CentreY = settings.CentreY ?? style.CentreY,
            TextColor = settings.TextColor ?? style.TextColor,
            ActiveColor = settings.ActiveColor ?? style.ActiveColor,
            KeywordColor = settings.KeywordColor ?? style.KeywordColor,
            OutlineColor = settings.OutlineColor ?? style.OutlineColor,
            BoxColor = settings.BoxColor ?? style.BoxColor,
            Outline = settings.Outline ?? style.Outline,
            Shadow = settings.Shadow ?? style.Shadow,
            Case = CaseOf(settings.Letters) ?? style.Case,
            MostWords = settings.Words ?? style.MostWords,
            MostCharacters = settings.Characters ?? style.MostCharacters,
            Popped = settings.Pop ?? style.Popped,
        };
    }

    private static CaptionStyle Named(string name) => name switch
    {
        "boxed" => Boxed,
        "calm" => Calm,
        _ => Bold,
    };

    private static CaptionCase? CaseOf(string letters) => letters switch
    {
        "upper" => CaptionCase.Upper,
        "lower" => CaptionCase.Lower,
        "written" => CaptionCase.Written,
        _ => null,
    };
}

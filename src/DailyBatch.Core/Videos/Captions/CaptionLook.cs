using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>All that decides how captions look.</summary>
/// <param name="Style">Sizes and colours.</param>
/// <param name="IsStrong">Whether a plain lower-case word carries the story's feeling; one such word a caption is emphasised.</param>
internal sealed record CaptionLook(CaptionStyle Style, Func<string, bool> IsStrong)
{
    /// <summary>As it comes: the bold style, and only numbers are strong.</summary>
    public static CaptionLook Usual { get; } = new(CaptionStyles.Bold, _ => false);

    /// <summary>As the settings want it.</summary>
    public static CaptionLook Of(CaptionSettings settings, Func<string, bool> isStrong) =>
        new(CaptionStyles.Of(settings), settings.Keywords ? isStrong : _ => false) { MarksNumbers = settings.Keywords };

    /// <summary>Whether words with digits are strong too.</summary>
    public bool MarksNumbers { get; init; } = true;
}

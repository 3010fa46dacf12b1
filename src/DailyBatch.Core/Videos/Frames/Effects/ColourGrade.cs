using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Frames.Effects;

/// <summary>A mood as three straight curves, one a plane: in Y'CbCr, contrast, saturation and tint cost a multiplication a value.</summary>
/// <param name="Luma">Contrast and brightness.</param>
/// <param name="Cb">Saturation, and a tint towards blue or yellow.</param>
/// <param name="Cr">Saturation, and a tint towards red or cyan.</param>
internal sealed record ColourGrade(ToneCurve Luma, ToneCurve Cb, ToneCurve Cr)
{
    // The luma that stays where it is: skin in the light of our scenes.
    private const int MiddleLuma = 100;
    private const byte LowestChroma = 16;
    private const byte HighestChroma = 240;

    private static readonly ColourGrade Warm = Make(contrast: 1.06, light: 1, saturation: 1.12, blue: -4, red: 4);
    private static readonly ColourGrade Cold = Make(contrast: 1.05, light: -2, saturation: 0.8, blue: 6, red: -4);
    private static readonly ColourGrade Sickly = Make(contrast: 0.97, light: 0, saturation: 0.92, blue: -6, red: -5);
    private static readonly ColourGrade Stark = Make(contrast: 1.22, light: 4, saturation: 0.42, blue: 3, red: 0);

    /// <summary>The curves of a shot's grade; null where nothing is to be done.</summary>
    public static ColourGrade? Of(ShotGrade grade) => grade switch
    {
        ShotGrade.Warm => Warm,
        ShotGrade.Cold => Cold,
        ShotGrade.Sickly => Sickly,
        ShotGrade.Stark => Stark,
        _ => null,
    };

    private static ColourGrade Make(double contrast, double light, double saturation, double blue, double red) => new(
        ToneCurve.Around(MiddleLuma, contrast, light, Bt709.Black, Bt709.White),
        ToneCurve.Around(Bt709.Grey, saturation, blue, LowestChroma, HighestChroma),
        ToneCurve.Around(Bt709.Grey, saturation, red, LowestChroma, HighestChroma));
}

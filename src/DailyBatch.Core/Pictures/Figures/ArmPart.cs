using DailyBatch.Core.Pictures.Figures.Outfits;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>An arm with its sleeve and hand.</summary>
internal static class ArmPart
{
    public static void Draw(FigurePen pen, Limb arm, HandShape hand)
    {
        var (skin, k) = (pen.Look.Skin, pen.Look.Build.Limb);
        var outfit = pen.Look.Outfit;
        Hand.Draw(pen, arm, hand);
        var bare = outfit.Sleeve == Sleeve.Long ? outfit.SleeveColour(pen.Look) : skin;
        var upper = outfit.Sleeve == Sleeve.None ? skin : outfit.SleeveColour(pen.Look);
        var wide = outfit.SleeveWidth * k;
        var cuff = outfit.Sleeve == Sleeve.Long ? 15 * outfit.CuffWidth : 12;
        // The shoulder's cap is part of the trunk: an inner rim there would make the figure a jointed doll.
        pen.Body(Outline.Capsule(arm.Root, arm.Root.Toward(arm.Middle, 0.5), 25 * wide, 23 * wide), upper);
        pen.Over(Outline.Capsule(arm.Middle, arm.End, 19 * wide, cuff * k), bare);
        pen.Body(Outline.Capsule(arm.Root.Toward(arm.Middle, 0.3), arm.Middle, 24 * wide, 19.5 * wide), upper);
        if (outfit.Sleeve == Sleeve.Short)
            pen.Body(Outline.Capsule(arm.Root, arm.Root.Toward(arm.Middle, 0.56), 25.5 * wide, 26 * wide), upper);
    }
}

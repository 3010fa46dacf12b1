using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Three joints of an arm or a leg.</summary>
/// <param name="Root">Shoulder or hip.</param>
/// <param name="Middle">Elbow or knee.</param>
/// <param name="End">Wrist or ankle.</param>
/// <param name="EndAngle">Degrees of the lower part, as in <see cref="ArmPose"/>.</param>
internal readonly record struct Limb(Point Root, Point Middle, Point End, double EndAngle)
{
    /// <summary>From a hand that hangs down from (0, 0) to this limb's end.</summary>
    public Affine ToEnd => Affine.Turn(-EndAngle).Then(Affine.Move(End));
}

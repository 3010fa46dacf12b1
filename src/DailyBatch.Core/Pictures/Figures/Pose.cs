namespace DailyBatch.Core.Pictures.Figures;

/// <summary>How a figure stands or sits, as angles in degrees.</summary>
/// <param name="Lean">The trunk; positive leans to where the figure looks.</param>
/// <param name="Head">The head; positive looks down.</param>
/// <param name="Front">The arm on the side that the figure looks to.</param>
/// <param name="Back">The other arm.</param>
/// <param name="FrontLeg">The leg on the side that the figure looks to.</param>
/// <param name="BackLeg">The other leg.</param>
internal sealed record Pose(double Lean, double Head, ArmPose Front, ArmPose Back, LegPose FrontLeg, LegPose BackLeg)
{
    /// <summary>Seen from behind.</summary>
    public bool Away { get; init; }

    /// <summary>Has something in its hands.</summary>
    public bool Holds => Front.Hand == HandShape.Hold;

    /// <summary>Sits on a chair.</summary>
    public bool Seated { get; init; }
}

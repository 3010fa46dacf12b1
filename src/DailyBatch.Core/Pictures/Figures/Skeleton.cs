using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>The joints of a posed figure, in units of which a grown-up is about 710 high; the feet stand at y = 0, and the figure looks to +x.</summary>
internal sealed class Skeleton
{
    private const double Thigh = 180, Shin = 172, Ankle = 20, UpperArm = 128, ForeArm = 112, Trunk = 195, NeckToHead = 74;
    private const double SeatHeight = 205;

    public Skeleton(Pose pose, Build build)
    {
        Pose = pose;
        Hip = new Point(0, -(pose.Seated ? SeatHeight : StandingHip(pose)));
        ToTrunk = Affine.Turn(pose.Lean).Then(Affine.Move(Hip));
        Neck = ToTrunk.Apply(new(2, -Trunk));
        var head = Neck.At(180 - pose.Lean - pose.Head * 0.35, NeckToHead * (0.4 + build.Head * 0.6));
        Head = head;
        ToHead = Affine.Scale(build.Head, build.Head).Then(Affine.Turn(pose.Lean * 0.4 + pose.Head)).Then(Affine.Move(head));
        FrontArm = Arm(ToTrunk.Apply(new(build.Shoulder - 20, -159)), pose.Front);
        BackArm = Arm(ToTrunk.Apply(new(-build.Shoulder + 20, -159)), pose.Back);
        FrontLeg = Leg(Hip + new Point(build.Hip * 0.46, 4), pose.FrontLeg);
        BackLeg = Leg(Hip + new Point(-build.Hip * 0.46, 4), pose.BackLeg);
    }

    public Pose Pose { get; }

    public Point Hip { get; }

    public Point Neck { get; }

    public Point Head { get; }

    /// <summary>From the upright trunk, hip at (0, 0) and neck at (0, -195), to the figure.</summary>
    public Affine ToTrunk { get; }

    /// <summary>From the upright head, centre at (0, 0), to the figure.</summary>
    public Affine ToHead { get; }

    /// <summary>Shoulder, elbow, wrist.</summary>
    public Limb FrontArm { get; }

    /// <summary>Shoulder, elbow, wrist.</summary>
    public Limb BackArm { get; }

    /// <summary>Hip, knee, ankle.</summary>
    public Limb FrontLeg { get; }

    /// <summary>Hip, knee, ankle.</summary>
    public Limb BackLeg { get; }

    private static double StandingHip(Pose pose) =>
        Ankle + Math.Max(Drop(pose.FrontLeg), Drop(pose.BackLeg));

    private static double Drop(LegPose leg) =>
        Math.Cos(leg.Thigh * Math.PI / 180) * Thigh + Math.Cos(leg.Shin * Math.PI / 180) * Shin;

    private static Limb Arm(Point shoulder, ArmPose pose)
    {
        var elbow = shoulder.At(pose.Upper, UpperArm);
        return new(shoulder, elbow, elbow.At(pose.Fore, ForeArm), pose.Fore);
    }

    private static Limb Leg(Point hip, LegPose pose)
    {
        var knee = hip.At(pose.Thigh, Thigh);
        return new(hip, knee, knee.At(pose.Shin, Shin), pose.Shin);
    }
}

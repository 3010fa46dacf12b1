namespace DailyBatch.Core.Pictures.Figures;

/// <summary>The order in which the parts of a figure lie over each other.</summary>
internal static class FigureAssembly
{
    public static void Draw(FigurePen pen, Expression expression)
    {
        if (pen.Bones.Pose.Away)
            FromBehind(pen);
        else
            FromTheFront(pen, expression);
    }

    private static void FromTheFront(FigurePen pen, Expression expression)
    {
        if (pen.Bones.Pose.Seated)
            Chair.Draw(pen);
        pen.Look.Hair.Behind(pen);
        pen.Look.Outfit.Lower(pen);
        HeadPart.Neck(pen);
        pen.Look.Outfit.Upper(pen);
        HeadPart.Draw(pen, expression);
        pen.Look.Hair.Before(pen);
        Arms(pen);
        pen.Look.Outfit.Over(pen);
    }

    private static void FromBehind(FigurePen pen)
    {
        pen.Look.Outfit.Lower(pen);
        HeadPart.Neck(pen);
        pen.Look.Outfit.UpperFromBehind(pen);
        Arms(pen);
        HeadPart.FromBehind(pen);
        pen.Look.Hair.FromBehind(pen);
    }

    private static void Arms(FigurePen pen)
    {
        ArmPart.Draw(pen, pen.Bones.FrontArm, pen.Bones.Pose.Front.Hand);
        ArmPart.Draw(pen, pen.Bones.BackArm, pen.Bones.Pose.Back.Hand);
    }
}

using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>The first figure from the waist up, over the shoulder of the second.</summary>
internal sealed class NearView : View
{
    /// <summary>How dark the place is behind the people: alike behind faces, so that it is drawn once.</summary>
    public const double Dim = 0.35;

    private const double Height = 1960;

    public override void Background(Sketch sketch, SceneReading scene)
    {
        Backdrop.Draw(sketch, scene, zoom: 1.42, dim: Dim);
        if (scene.Cast.Count > 2)
            Third(sketch, scene);
    }

    public override void Middle(Sketch sketch, SceneReading scene)
    {
        if (scene.Cast.Count == 0)
            return;
        var member = scene.Cast[0];
        var pose = member.Pose with { Away = false, Seated = false };
        var place = Framing.HeadAt(new(Alone(scene) ? 520 : Left(scene) ? 420 : 660, 590), Height, Left(scene), member.Look, pose, exposure: 1, rim: 9);
        FigurePainter.Draw(sketch, scene.Air.Palette, Backdrop.Light(scene), place, member.Look, pose, member.Expression);
        if (pose.Holds && scene.Prop is not null)
            PropPainter.DrawHeld(sketch, scene, scene.Prop, place, member with { Pose = pose }, 0.62);
    }

    public override void Foreground(Sketch sketch, SceneReading scene)
    {
        if (!Alone(scene))
            Shoulder(sketch, scene);
        Finish.Dust(sketch, scene.Air, Backdrop.Light(scene));
    }

    private static bool Alone(SceneReading scene) => scene.Cast.Count < 2;

    private static bool Left(SceneReading scene) => scene.Air.Moment("near").NextDouble() < 0.5;

    private static void Shoulder(Sketch sketch, SceneReading scene)
    {
        var look = scene.Cast[1].Look;
        var pose = PoseTable.For("turned_away");
        var place = Framing.HeadAt(new(Left(scene) ? 1034 : 46, 820), 2500, !Left(scene), look, pose, exposure: 0.16, rim: 8);
        FigurePainter.Draw(sketch, scene.Air.Palette, Backdrop.Light(scene), place, look, pose, scene.Cast[1].Expression);
    }

    private static void Third(Sketch sketch, SceneReading scene)
    {
        var member = scene.Cast[2];
        // Farther off, a child is small again.
        var size = member.Look.Height;
        var place = Framing.HeadAt(new(Left(scene) ? 800 : 280, 560 + (1 - size) * 900), 1180 * size, !Left(scene), member.Look, member.Pose, exposure: 0.5, rim: 5);
        FigurePainter.Draw(sketch, scene.Air.Palette, Backdrop.Light(scene), place, member.Look, member.Pose, member.Expression);
    }
}

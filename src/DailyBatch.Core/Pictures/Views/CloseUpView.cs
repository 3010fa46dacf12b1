using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>The thing that it is about, large; without one, the first figure's face; without anybody, the place itself.</summary>
internal sealed class CloseUpView : View
{
    private const double TableY = 990;

    private static readonly Point Lamp = new(700, -40);

    public override void Background(Sketch sketch, SceneReading scene) =>
        Backdrop.Draw(sketch, scene, zoom: 1.42, dim: scene.Prop is null ? 0.4 : 0.58);

    public override void Middle(Sketch sketch, SceneReading scene)
    {
        if (scene.Prop is not null)
            Thing(sketch, scene);
        else if (scene.Cast.Count > 0)
            Face(sketch, scene);
    }

    public override void Foreground(Sketch sketch, SceneReading scene)
    {
        if (scene.Prop is not null)
            Lamps.Cone(sketch, scene.Air, Lamp, 1150, 560, 0.12);
        Finish.Dust(sketch, scene.Air, new(560, 400));
    }

    private static void Thing(Sketch sketch, SceneReading scene)
    {
        Lamps.Cone(sketch, scene.Air, Lamp, 1120, 620, 0.34);
        Tables.Broad(sketch, scene.Air, -360, 1440, TableY, 340, new(700, 0));
        sketch.Ellipse(540, TableY + 112, 500, 92, sketch.Radial(new(540, TableY + 112), 500, (0, scene.Air.Palette.Light.Fade(0.65)),
            (0.6, scene.Air.Palette.Light.Fade(0.22)), (1, scene.Air.Palette.Light.Fade(0))));
        PropPainter.Draw(sketch, scene with { Stage = scene.Stage with { Light = Lamp } }, scene.Prop!, new(530, TableY + 118), 2.9 / Math.Sqrt(scene.Prop!.Stature));
    }

    private static void Face(Sketch sketch, SceneReading scene)
    {
        var member = scene.Cast[0];
        var pose = member.Pose with { Away = false, Seated = false };
        var right = scene.Air.Moment("near").NextDouble() < 0.5;
        var place = Framing.HeadAt(new(540, 680), 3700, right, member.Look, pose, exposure: 1, rim: 14);
        FigurePainter.Draw(sketch, scene.Air.Palette, Backdrop.Light(scene), place, member.Look, pose, member.Expression);
    }
}

using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Props;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>Puts a thing into a picture, with a little light around it so that the eye finds it.</summary>
internal static class PropPainter
{
    public static void Draw(Sketch sketch, SceneReading scene, Prop prop, Point foot, double size)
    {
        var scale = size * prop.Stature;
        sketch.Glow(foot.X, foot.Y - 90 * scale, 190 * scale, scene.Air.Palette.Light, 0.42);
        // Things are drawn lit from the right.
        var mirror = scene.Stage.Light.X < foot.X && prop.CanBeMirrored ? -1 : 1;
        using (sketch.Group(Affine.Scale(scale * mirror, scale).Then(Affine.Move(foot))))
            prop.Draw(sketch, new PropInk(scene.Air.Palette));
    }

    /// <summary>In the hands of a figure that holds something.</summary>
    public static void DrawHeld(Sketch sketch, SceneReading scene, Prop prop, FigurePlace place, CastMember member, double size)
    {
        var bones = new Skeleton(member.Pose, member.Look.Build);
        var toFrame = FigurePainter.ToFrame(place, member.Look);
        var hands = toFrame.Apply(bones.FrontArm.End.Toward(bones.BackArm.End, 0.45) + new Point(26, 8));
        Draw(sketch, scene, prop, hands, size * place.Height / 1010);
    }
}

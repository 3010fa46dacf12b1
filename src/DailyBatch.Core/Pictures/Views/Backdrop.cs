using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>The place behind a nearer view: enlarged and dimmed, with spots of light as a lens out of focus shows them.</summary>
internal static class Backdrop
{
    private const double CentreY = 560;

    public static void Draw(Sketch sketch, SceneReading scene, double zoom, double dim)
    {
        using (sketch.Group(Zoom(scene, zoom)))
        {
            scene.Place.Background(sketch, scene.Air);
            scene.Place.Behind(sketch, scene.Air);
        }

        sketch.Wash(scene.Air.Palette.Deep.Mix(scene.Air.Palette.Shadow, 0.5).Fade(dim));
        Bokeh(sketch, scene);
    }

    /// <summary>Where the light is in the enlarged place.</summary>
    public static Point Light(SceneReading scene) => Zoom(scene, 1.42).Apply(scene.Stage.Light);

    private static Affine Zoom(SceneReading scene, double zoom)
    {
        // Towards the light, so that it stays in the picture.
        var x = 540 + (scene.Stage.Light.X - 540) * 0.5;
        return Affine.Move(-x, -CentreY).Then(Affine.Scale(zoom, zoom)).Then(Affine.Move(x, CentreY));
    }

    private static void Bokeh(Sketch sketch, SceneReading scene)
    {
        var random = scene.Air.Moment("bokeh");
        for (var i = 0; i < 12; i++)
        {
            var (x, y, r) = (random.Between(-60, 1140), random.Between(120, 1150), random.Between(22, 74));
            var colour = random.NextDouble() < 0.65 ? scene.Air.Palette.Light : scene.Air.Palette.Accent;
            sketch.Circle(x, y, r, sketch.Radial(new(x, y), r, (0, colour.Fade(0.1)), (0.86, colour.Fade(0.15)), (1, colour.Fade(0))));
        }
    }
}

using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Places;
using DailyBatch.Core.Pictures.Props;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>The whole place with everybody in it and the thing that it is about.</summary>
internal sealed class WideView : View
{
    private const double Exposure = 0.8, Rim = 5.5;

    public override void Background(Sketch sketch, SceneReading scene) => scene.Place.Background(sketch, scene.Air);

    public override void Middle(Sketch sketch, SceneReading scene)
    {
        var spots = Blocking.Of(scene);
        scene.Place.Behind(sketch, scene.Air);
        Draw(sketch, scene, spots.Where(s => s.BehindBench));
        scene.Place.Bench(sketch, scene.Air);
        Draw(sketch, scene, spots.Where(s => !s.BehindBench));
        scene.Place.Before(sketch, scene.Air);
        if (scene.Prop is not null && !spots.Any(s => s.Member.Pose.Holds))
            PropPainter.Draw(sketch, scene, scene.Prop, scene.Stage.Surface, 0.82);
    }

    public override void Foreground(Sketch sketch, SceneReading scene)
    {
        scene.Place.Near(sketch, scene.Air);
        Finish.Dust(sketch, scene.Air, scene.Stage.Light);
    }

    private static void Draw(Sketch sketch, SceneReading scene, IEnumerable<Mark> marks)
    {
        foreach (var mark in marks)
        {
            var place = new FigurePlace(mark.Spot.Feet, mark.Spot.Height, mark.FacesRight, Exposure, Rim);
            FigurePainter.Draw(sketch, scene.Air.Palette, scene.Stage.Light, place, mark.Member.Look, mark.Member.Pose, mark.Member.Expression);
            if (mark.Member.Pose.Holds && scene.Prop is not null)
                PropPainter.DrawHeld(sketch, scene, scene.Prop, place, mark.Member, 0.62);
        }
    }
}

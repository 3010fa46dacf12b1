using DailyBatch.Core.Pictures.Figures;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>The first figure's face, with mouths and lids of its own, so that it can speak.</summary>
internal sealed class FaceView : View
{
    private const double Height = 3900;

    // Captions lie around y = 1240: eyes and mouth stay above.
    private static readonly Point Centre = new(540, 660);

    public override void Background(Sketch sketch, SceneReading scene) => Backdrop.Draw(sketch, scene, zoom: 1.42, dim: NearView.Dim);

    public override void Middle(Sketch sketch, SceneReading scene)
    {
        if (scene.Cast.Count > 0)
            Model(scene).Draw(sketch, scene.Cast[0].Expression with { Speaks = true });
    }

    public override void Foreground(Sketch sketch, SceneReading scene) => Finish.Dust(sketch, scene.Air, Backdrop.Light(scene));

    public override IEnumerable<MovingPart> Parts(SceneReading scene)
    {
        if (scene.Cast.Count == 0) return [];
        var (model, face) = (Model(scene), scene.Cast[0].Expression);
        return
        [
            .. Mouths(face).Select(m => new MovingPart(m.Part, FaceBoxes.Mouth(model), sketch => model.DrawPart(sketch, pen => Face.Mouth(pen, m.Face)))),
            new MovingPart(LayerPart.EyesClosed, FaceBoxes.Eyes(model), sketch => model.DrawPart(sketch, Face.Lids)),
        ];
    }

    private static IEnumerable<(LayerPart Part, Expression Face)> Mouths(Expression face) =>
    [
        (LayerPart.MouthClosed, face.Saying(0)),
        (LayerPart.MouthHalf, face.Saying(0.22)),
        (LayerPart.MouthOpen, face.Saying(0.55)),
        (LayerPart.MouthWide, face.Saying(1)),
    ];

    private static FigureModel Model(SceneReading scene)
    {
        var member = scene.Cast[0];
        // Arms stay below the picture, or a raised one would hide the mouth.
        var pose = PoseTable.For("standing") with { Lean = member.Pose.Lean, Head = Math.Min(member.Pose.Head, 10) };
        // Two who speak by turns look at each other.
        var right = scene.Air.Moment("near").NextDouble() < 0.5 == member.LooksAcross;
        var place = Framing.HeadAt(Centre, Height, right, member.Look, pose, exposure: 1, rim: 13);
        return new FigureModel(scene.Air.Palette, Backdrop.Light(scene), place, member.Look, pose);
    }
}

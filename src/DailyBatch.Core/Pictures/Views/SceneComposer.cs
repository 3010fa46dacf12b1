using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>Composes a scene as four layers: what is far, the people, what is near, the shade of the frame; faces have small ones for mouth and eyes between them. The same request always gives the same documents.</summary>
internal static class SceneComposer
{
    /// <summary>Goes up with every change of what is drawn, so that cached layers of older versions are not used.</summary>
    public const string Version = "vector-3";

    private const double Figures = 0.5;

    private static readonly View Wide = new WideView(), Near = new NearView(), CloseUp = new CloseUpView(), Face = new FaceView();

    public static IReadOnlyList<LayerDrawing> Compose(PictureRequest request)
    {
        var scene = SceneReading.Of(request);
        var view = ViewFor(request.Variant);
        return
        [
            new(Draw(sketch => view.Background(sketch, scene)), 0.1),
            new(Draw(sketch => view.Middle(sketch, scene)), Figures),
            .. view.Parts(scene).Select(Moving),
            new(Draw(sketch => view.Foreground(sketch, scene)), 1.0),
            Shade(scene),
        ];
    }

    private static View ViewFor(int variant) => variant switch
    {
        1 => Near,
        2 => CloseUp,
        3 => Face,
        _ => Wide,
    };

    private static LayerDrawing Shade(SceneReading scene)
    {
        var sketch = new Sketch();
        Finish.Shade(sketch, scene.Air);
        return new(sketch.ToSvg(Canvas.Frame), 1.0) { Box = Canvas.Frame, IsStill = true };
    }

    private static LayerDrawing Moving(MovingPart part)
    {
        var sketch = new Sketch();
        part.Draw(sketch);
        return new(sketch.ToSvg(part.Box), Figures) { Part = part.Part, Box = part.Box };
    }

    private static string Draw(Action<Sketch> draw)
    {
        var sketch = new Sketch();
        draw(sketch);
        return sketch.ToSvg();
    }
}

using DailyBatch.Core.Pictures.Palettes;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Draws a posed character with a rim of light on the light's side.</summary>
internal static class FigurePainter
{
    /// <summary>The height of a grown-up in the units of <see cref="Skeleton"/>.</summary>
    public const double Units = 712;

    public static void Draw(Sketch sketch, Palette palette, Point light, FigurePlace place, Look look, Pose pose, Expression expression)
    {
        var pen = Pen(sketch, palette, light, place, look, pose);
        FigureAssembly.Draw(pen, expression);
        var toLight = Direction(place, light) * place.RimWidth;
        Rim(sketch, palette, pen.Pieces, toLight);
        foreach (var piece in pen.Pieces)
            DrawPiece(sketch, palette, piece, toLight);
    }

    /// <summary>Draws something on a figure that is drawn already.</summary>
    public static void DrawPart(Sketch sketch, Palette palette, Point light, FigurePlace place, Look look, Pose pose, Action<FigurePen> part)
    {
        var pen = Pen(sketch, palette, light, place, look, pose);
        part(pen);
        foreach (var piece in pen.Pieces)
            DrawPiece(sketch, palette, piece, new(0, 0));
    }

    /// <summary>From the figure's units to the frame.</summary>
    public static Affine ToFrame(FigurePlace place, Look look)
    {
        var scale = place.Height / Units * look.Height;
        return Affine.Scale(place.FacesRight ? scale : -scale, scale).Then(Affine.Move(place.Feet));
    }

    private static FigurePen Pen(Sketch sketch, Palette palette, Point light, FigurePlace place, Look look, Pose pose)
    {
        var side = light.X >= place.Feet.X ? 1 : -1;
        var middle = place.Feet.Y - place.Height * 0.6;
        var reach = place.Height * 0.13;
        var shade = new FigureShade(
            sketch,
            palette,
            new(place.Feet.X + side * reach, middle - reach * 0.5),
            new(place.Feet.X - side * reach, middle + reach * 0.5),
            place.Exposure);
        return new FigurePen(look, new Skeleton(pose, look.Build), ToFrame(place, look), shade);
    }

    // The light is high, yet a rim on top alone would not show who is nearer to it.
    private static Point Direction(FigurePlace place, Point light)
    {
        var across = light.X >= place.Feet.X ? 1 : -1;
        return new(across * 0.9, -0.44);
    }

    private static void Rim(Sketch sketch, Palette palette, IReadOnlyList<FigurePiece> pieces, Point toLight)
    {
        using (sketch.Group(Affine.Move(toLight * 2), 0.13))
            Silhouette(sketch, palette.Light, pieces);
        using (sketch.Group(Affine.Move(toLight)))
            Silhouette(sketch, palette.Light, pieces);
    }

    private static void Silhouette(Sketch sketch, Rgb colour, IReadOnlyList<FigurePiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsBody)
                sketch.Fill(piece.Outline, colour);
        }
    }

    private static void DrawPiece(Sketch sketch, Palette palette, FigurePiece piece, Point toLight)
    {
        if (piece.InnerRim > 0)
            sketch.Fill(piece.Outline.Moved(Affine.Move(toLight * 0.6)), palette.Light.Fade(piece.InnerRim));
        if (piece.StrokeWidth > 0)
            sketch.Stroke(piece.Outline, piece.Paint, piece.StrokeWidth);
        else
            sketch.Fill(piece.Outline, piece.Paint);
    }
}

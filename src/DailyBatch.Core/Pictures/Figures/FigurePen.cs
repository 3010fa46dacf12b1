using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Collects the pieces of one figure, back to front, already in the frame's coordinates.</summary>
internal sealed class FigurePen(Look look, Skeleton bones, Affine toFrame, FigureShade shade)
{
    private readonly List<FigurePiece> _pieces = [];

    public Look Look { get; } = look;

    public Skeleton Bones { get; } = bones;

    public IReadOnlyList<FigurePiece> Pieces => _pieces;

    /// <summary>A part of the body or of the clothes: shaded from the light's side, with a rim of light.</summary>
    public void Body(Outline outline, Rgb own, Affine? within = null) =>
        _pieces.Add(new(Place(outline, within), shade.Of(own), InnerRim: 0, IsBody: true));

    /// <summary>A part that lies before the body, such as an arm: its own edge catches some light, too.</summary>
    public void Over(Outline outline, Rgb own, double innerRim = 0.42) =>
        _pieces.Add(new(Place(outline, null), shade.Of(own), innerRim, IsBody: true));

    /// <summary>Something on the body that has no edge of its own.</summary>
    public void Detail(Outline outline, Paint paint, Affine? within = null) =>
        _pieces.Add(new(Place(outline, within), paint, InnerRim: 0, IsBody: false));

    /// <summary>Something on the body in its own colour, shaded like the body.</summary>
    public void Shaded(Outline outline, Rgb own, Affine? within = null) =>
        _pieces.Add(new(Place(outline, within), shade.Of(own), InnerRim: 0, IsBody: false));

    /// <summary>A line; its width is in the units of the skeleton.</summary>
    public void Line(Outline outline, Paint paint, double width, Affine? within = null) =>
        _pieces.Add(new(Place(outline, within), paint, InnerRim: 0, IsBody: false) { StrokeWidth = width * Math.Abs(toFrame.D) });

    /// <summary>The colour of a crease or a gap.</summary>
    public Rgb Dark => shade.Dark;

    /// <summary>The colour of the light.</summary>
    public Rgb Light => shade.Light;

    /// <summary>Turns a colour into what the lit side of it looks like.</summary>
    public Rgb Lit(Rgb own) => shade.Lit(own);

    private Outline Place(Outline outline, Affine? within) =>
        outline.Moved(within is { } inner ? inner.Then(toFrame) : toFrame);
}

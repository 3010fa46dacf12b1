using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>One shape of a figure.</summary>
/// <param name="Outline">In the frame's coordinates.</param>
/// <param name="Paint">Its fill, or its stroke when it has a width.</param>
/// <param name="InnerRim">How strongly its edge is lit where it lies before the body, 0 to 1.</param>
/// <param name="IsBody">Whether it belongs to the silhouette.</param>
internal sealed record FigurePiece(Outline Outline, Paint Paint, double InnerRim, bool IsBody)
{
    /// <summary>Pixels; 0 for a filled shape.</summary>
    public double StrokeWidth { get; init; }
}

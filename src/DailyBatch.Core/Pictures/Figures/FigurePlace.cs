using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Where a figure stands on the frame.</summary>
/// <param name="Feet">Where the feet touch the floor.</param>
/// <param name="Height">Pixels of a man of usual height.</param>
/// <param name="FacesRight">The side it looks to.</param>
/// <param name="Exposure">How much of its own colour is seen, see <see cref="FigureShade"/>.</param>
/// <param name="RimWidth">Pixels of light at the edge.</param>
internal sealed record FigurePlace(Point Feet, double Height, bool FacesRight, double Exposure, double RimWidth);

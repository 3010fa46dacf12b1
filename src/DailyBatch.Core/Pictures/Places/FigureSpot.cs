using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A place for one figure.</summary>
/// <param name="Feet">Where it stands.</param>
/// <param name="Height">Pixels of a man of usual height there.</param>
internal readonly record struct FigureSpot(Point Feet, double Height);

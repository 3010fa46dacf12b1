using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>Where things are in a place's wide view, in the frame's coordinates.</summary>
/// <param name="Light">The one source of light.</param>
/// <param name="FeetY">Where people stand.</param>
/// <param name="Height">Pixels of a man of usual height.</param>
/// <param name="Surface">The middle of the top on which the prop lies.</param>
internal sealed record Stage(Point Light, double FeetY, double Height, Point Surface)
{
    /// <summary>Where a person of authority sits, such as the judge; null where there is no such seat.</summary>
    public FigureSpot? Authority { get; init; }
}

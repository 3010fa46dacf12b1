using DailyBatch.Core.Pictures.Places;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>Who stands where, and looks to which side.</summary>
internal sealed record Mark(CastMember Member, FigureSpot Spot, bool FacesRight)
{
    /// <summary>Sits behind the place's bench.</summary>
    public bool BehindBench { get; init; }
}

using DailyBatch.Core.Pictures.Figures;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>A character as it appears in one scene.</summary>
internal sealed record CastMember(Look Look, Pose Pose, Expression Expression)
{
    /// <summary>Sits where the place seats its authority, for instance the judge at the bench.</summary>
    public bool IsAuthority { get; init; }
}

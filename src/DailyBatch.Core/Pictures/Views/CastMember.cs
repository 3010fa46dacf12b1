using DailyBatch.Core.Pictures.Figures;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>A character as it appears in one scene.</summary>
internal sealed record CastMember(Look Look, Pose Pose, Expression Expression)
{
    /// <summary>Looks to the other side than whom it talks to.</summary>
    public bool LooksAcross { get; init; }

    /// <summary>Sits where the place seats its authority, for instance the judge at the bench.</summary>
    public bool IsAuthority { get; init; }
}

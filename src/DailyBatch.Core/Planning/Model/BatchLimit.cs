namespace DailyBatch.Core.Planning.Model;

/// <summary>Why a video cannot be taken into a batch.</summary>
internal enum BatchLimit
{
    /// <summary>It can.</summary>
    None,

    /// <summary>A wish of the user.</summary>
    Wish,

    /// <summary>Its slot holds another video.</summary>
    Slot,

    /// <summary>The batch holds its kind.</summary>
    Kind,

    /// <summary>Its niche has had its share of the batch.</summary>
    NicheCap,
}

using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Frames.Effects;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>A shot at one moment.</summary>
/// <param name="Shot">Its place in the timeline, from 0.</param>
/// <param name="View">Where its camera looks.</param>
internal readonly record struct ShotView(int Shot, CameraView View)
{
    /// <summary>What mouth and eyes do, where its picture has any that move.</summary>
    public FaceState Face { get; init; }

    /// <summary>Its colours; null for those of the picture.</summary>
    public ColourGrade? Grade { get; init; }
}
